/** A stretch of a text: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence ends at these marks, with what closes right after them, before white space; and at a line break. */
const END = /[.!?؟۔…]+["'”’»›)\]}]*(?=\s|$)|\n/gu;

/** After an initial or a shortened title a name follows, no new sentence. */
const SHORTENED = /(?:^|[^\p{L}\p{M}])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|St|Mt|No|vs)\.$/u;

/** The number of a list's item is no sentence of its own. */
const NUMBER_ALONE = /^\s*\p{Nd}+\.$/u;

const SMALL_LETTER_FOLLOWS = /^[^\S\n]*\p{Ll}/u;

/** How many code units before and after an end suffice to scoreMatch it. */
const LOOK_BACK = 12;
const LOOK_AHEAD = 8;

/**
 * Cuts a text into its sentences: spans in order, without the white space around them; only white space lies between
 * them. A line break always ends a sentence, so a title without a full stop is one.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0] !== '\n' && goesOn(text, start, end)) continue;
    sentences.push({ start, end });
    start = end;
  }
  sentences.push({ start, end: text.length });
  return sentences.map((sentence) => trimSpan(text, sentence)).filter(({ start, end }) => start < end);
}

/** Whether the sentence from `start` goes on after the marks that end at `end`. */
function goesOn(text: string, start: number, end: number): boolean {
  const last = text.slice(Math.max(start, end - LOOK_BACK), end);
  return (
    SHORTENED.test(last) ||
    (end - start <= LOOK_BACK && NUMBER_ALONE.test(last)) ||
    SMALL_LETTER_FOLLOWS.test(text.slice(end, end + LOOK_AHEAD))
  );
}

/** The span without the white space at its two ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const kept = text.slice(start, end);
  const first = start + kept.length - kept.trimStart().length;
  return { start: first, end: Math.max(first, start + kept.trimEnd().length) };
}
