/** Which occurrence of `words` in `text` begins at `start`, counted from 1; occurrences may overlap. */
export function occurrenceAt(text: string, words: string, start: number): number {
  return createOccurrenceCounter(text)(words, start);
}

/**
 * Tells the same for many words of one text. It counts on from where the same words were asked for before: a long text
 * that names a place a thousand times is read once, not a thousand times.
 */
export function createOccurrenceCounter(text: string): (words: string, start: number) => number {
  const known = new Map<string, { readonly at: number; readonly occurrence: number }>();
  return (words, start) => {
    const before = known.get(words);
    let { at, occurrence } =
      before !== undefined && before.at <= start ? before : { at: text.indexOf(words), occurrence: 1 };
    for (; at !== -1 && at < start; at = text.indexOf(words, at + 1)) occurrence += 1;
    if (at !== -1) known.set(words, { at, occurrence });
    return occurrence;
  };
}

export function countOccurrences(text: string, words: string): number {
  return occurrenceAt(text, words, text.length) - 1;
}
