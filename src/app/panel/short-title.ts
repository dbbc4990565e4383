/** Whether a line beside it has room: a longer one says itself what the page is about, and would leave that line a word a line. */
export const isShortTitle = (title: string): boolean => title.length < 9;
