/** Which occurrence of `words` in `text` begins at `start`, counted from 1; occurrences may overlap. */
export function occurrenceAt(text: string, words: string, start: number): number {
  let occurrence = 1;
  for (let at = text.indexOf(words); at !== -1 && at < start; at = text.indexOf(words, at + 1))
    occurrence += 1;
  return occurrence;
}

/** Where the occurrence of that number begins, or `null` where there are not so many. */
export function startOfOccurrence(text: string, words: string, occurrence: number): number | null {
  let at = text.indexOf(words);
  for (let number = 1; at !== -1 && number < occurrence; number += 1) at = text.indexOf(words, at + 1);
  return at === -1 ? null : at;
}

export function countOccurrences(text: string, words: string): number {
  return occurrenceAt(text, words, text.length) - 1;
}
