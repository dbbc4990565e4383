/** Whether a line beside it has room: a site of one article has its title, which leaves none. */
export const isShortTitle = (title: string): boolean => title.length < 20;
