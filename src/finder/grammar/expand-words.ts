/** The words of a sorted list in which each is written as the number of letters that it shares with the one before, and its rest. */
export function expandWords(coded: string): string[] {
  let word = '';
  return [...coded.matchAll(/(\d)([^\d\s]*)/g)].map(([, shared, rest]) => {
    word = word.slice(0, Number(shared)) + rest;
    return word;
  });
}
