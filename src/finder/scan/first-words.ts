import { ARTICLE } from '../../text/arabic/clitics.ts';
import { mayCarryClitic } from '../../text/clitics.ts';
import type { Words } from '../../text/words.ts';

/** Of so many places one is taken by a word, so that hardly ever two words share one. */
const SPARSENESS = 16;
const LEAST_BITS = 1 << 14;
const ALEF = ARTICLE.charCodeAt(0);
const LAM = ARTICLE.charCodeAt(1);

/** How a word may be read so that something begins with it, as bits: as it stands, and behind clitics. */
type Readings = number;
export const NEITHER = 0;
export const WHOLE = 1;
export const BEHIND_CLITICS = 2;

/**
 * Which Arabic words may begin something that is looked for, with clitics or without: a quick look (a Bloom filter of one
 * hash) before the word is cut out and looked up. Says yes to a few too many, never no to one that does.
 */
export class FirstWords {
  private readonly bits: Uint32Array;
  private readonly shift: number;

  /** Takes the hashes of the words, in any number of lists. */
  constructor(lists: readonly (readonly number[])[]) {
    const count = lists.reduce((sum, { length }) => sum + length, 0);
    const size = Math.max(LEAST_BITS, 2 ** Math.ceil(Math.log2(SPARSENESS * count + 1)));
    this.bits = new Uint32Array(size / 32);
    this.shift = 32 - Math.log2(size);
    for (const hashes of lists) {
      for (const hash of hashes) {
        const place = this.placeOf(hash);
        this.bits[place >>> 5] = (this.bits[place >>> 5] as number) | (1 << (place & 31));
      }
    }
  }

  /** Whether the Arabic word at a position, or what its clitics leave of it, may be among the words. */
  readingsAt({ folded, tokens }: Words, position: number): Readings {
    const { text } = folded;
    const start = tokens.starts[position] as number;
    const end = tokens.ends[position] as number;
    const behindTwo = hashBetween(text, Math.min(start + 2, end), end);
    const behindOne = end - start > 1 ? put(behindTwo, text.charCodeAt(start + 1)) : behindTwo;
    const whole = this.has(put(behindOne, text.charCodeAt(start))) ? WHOLE : NEITHER;
    return this.isBehind(text, start, behindOne, behindTwo) ? whole | BEHIND_CLITICS : whole;
  }

  /** At most a conjunction and a preposition; ل swallows the alef of the article: للميادين, للاذقية. */
  private isBehind(text: string, start: number, behindOne: number, behindTwo: number): boolean {
    if (!mayCarryClitic(text, start)) return false;
    if (this.has(behindOne) || this.has(behindTwo)) return true;
    return this.hasSwallowed(text, start + 1, behindOne) || this.hasSwallowed(text, start + 2, behindTwo);
  }

  private hasSwallowed(text: string, at: number, rest: number): boolean {
    if (text.charCodeAt(at) !== LAM) return false;
    return this.has(put(rest, ALEF)) || this.has(put(put(rest, LAM), ALEF));
  }

  private has(hash: number): boolean {
    const place = this.placeOf(hash);
    return ((this.bits[place >>> 5] as number) & (1 << (place & 31))) !== 0;
  }

  private placeOf(hash: number): number {
    return Math.imul(hash, 0x9e3779b1) >>> this.shift;
  }
}

/** The hash of a word from the hash of what follows its first letter: so the rest behind a clitic costs nothing more. */
const put = (rest: number, unit: number): number => (Math.imul(rest, 31) + unit) | 0;

/** The hash of a folded word. */
export function hashOf(word: string): number {
  return hashBetween(word, 0, word.length);
}

function hashBetween(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = end - 1; at >= start; at--) hash = put(hash, text.charCodeAt(at));
  return hash;
}
