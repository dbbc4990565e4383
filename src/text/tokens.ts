/** The words of a folded text, as offsets into it (UTF-16 code units, end exclusive). */
export interface Tokens {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const NONE = 0;
const ARABIC = 1;
const OTHER = 2;

/** Letters and digits that make words, by inclusive ranges of code points. */
const SCRIPTS: readonly (readonly [from: number, to: number, script: number])[] = [
  [0x30, 0x39, OTHER],
  [0x61, 0x7a, OTHER],
  [0xc0, 0x24f, OTHER],
  [0x370, 0x52f, OTHER],
  [0x5d0, 0x5ea, OTHER],
  [0x621, 0x6d3, ARABIC],
  [0x6d5, 0x6d5, ARABIC],
  [0x6ee, 0x6ef, ARABIC],
  [0x6fa, 0x6ff, ARABIC],
  [0x750, 0x77f, ARABIC],
];

/** Signs inside those ranges that are no letters: × ÷ and Arabic punctuation. */
const SIGNS = [0xd7, 0xf7, 0x66a, 0x66b, 0x66c, 0x66d, 0x6d4];

const SCRIPT_OF = new Uint8Array(0x10000);
for (const [from, to, script] of SCRIPTS) SCRIPT_OF.fill(script, from, to + 1);
for (const sign of SIGNS) SCRIPT_OF[sign] = NONE;

/** Whether a folded word, or what stands at a position of a folded text, is of Arabic letters. */
export function isArabicWord(text: string, position = 0): boolean {
  return SCRIPT_OF[text.charCodeAt(position)] === ARABIC;
}

/**
 * Cuts a folded text into words. A word is a run of Arabic letters, or a run of letters of another script and
 * digits (T2, 40): where the script changes a word ends, so that a clitic on a Latin name stands alone.
 * `abbreviations`: whether single letters with points are one word with all its points (U.S.).
 */
export function tokenize(folded: string, abbreviations = false): Tokens {
  const room = (folded.length >> 1) + 1;
  const starts = new Uint32Array(room);
  const ends = new Uint32Array(room);
  let count = 0;
  let current = NONE;
  for (let index = 0; index < folded.length; index++) {
    const script = SCRIPT_OF[folded.charCodeAt(index)] as number;
    if (script === current) continue;
    if (abbreviations && current === OTHER && isPointOfAbbreviation(folded, starts[count] as number, index))
      continue;
    if (current !== NONE) ends[count++] = index;
    if (script !== NONE) starts[count] = index;
    current = script;
  }
  if (current !== NONE) ends[count++] = folded.length;
  return { count, starts, ends };
}

const POINT = 0x2e;

/** Whether the sign at a position is a point of an abbreviation of two letters and more that begins at `start`. */
function isPointOfAbbreviation(folded: string, start: number, position: number): boolean {
  if (folded.charCodeAt(position) !== POINT || !isLetter(folded, position - 1)) return false;
  const isFirst = position - 1 === start;
  if (!isFirst && folded.charCodeAt(position - 2) !== POINT) return false;
  if (isLetter(folded, position + 1)) return folded.charCodeAt(position + 2) === POINT;
  return !isFirst;
}

function isLetter(folded: string, position: number): boolean {
  const code = folded.charCodeAt(position);
  return code >= 0x61 && code <= 0x7a;
}
