import { type Folded, fold } from './fold.ts';
import type { Span } from './sentences.ts';
import { type Separator, separatorOf } from './separators.ts';
import { isArabicWord, type Tokens, tokenize } from './tokens.ts';

/** Letters up to here are Latin. */
const END_OF_LATIN = 0x250;
const SPACE = 0x20;
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** A text as a row of folded words, with what stands between them and the way back to the original. */
export class Words {
  readonly original: string;
  readonly folded: Folded;
  readonly tokens: Tokens;
  /** Words that were asked for: they are asked for again and again. */
  private readonly known: (string | undefined)[];

  constructor(text: string) {
    this.original = text;
    this.folded = fold(text);
    this.tokens = tokenize(this.folded.text, true);
    this.known = new Array(this.tokens.count);
  }

  get count(): number {
    return this.tokens.count;
  }

  /** The folded word at a position; empty before the first and after the last. */
  word(position: number): string {
    if (position < 0 || position >= this.tokens.count) return '';
    const known = this.known[position];
    if (known !== undefined) return known;
    const word = this.folded.text.slice(this.tokens.starts[position], this.tokens.ends[position]);
    this.known[position] = word;
    return word;
  }

  /** What stands between the word before a position and the word at it; `line` at both ends of the text. */
  separator(position: number): Separator {
    const { starts, ends, count } = this.tokens;
    if (position <= 0 || position >= count) return 'line';
    const { text } = this.folded;
    const from = ends[position - 1] as number;
    const to = starts[position] as number;
    if (to === from + 1 && text.charCodeAt(from) === SPACE) return 'space';
    return separatorOf(text.slice(from, to));
  }

  /** Whether the word at a position is in Latin script. */
  isLatin(position: number): boolean {
    if (position < 0 || position >= this.tokens.count) return false;
    return this.folded.text.charCodeAt(this.tokens.starts[position] as number) < END_OF_LATIN;
  }

  /** Whether the word at a position is of Arabic letters. */
  isArabic(position: number): boolean {
    return isArabicWord(this.folded.text, this.tokens.starts[position]);
  }

  /** The folded text between the word before a position and the word at it. */
  separatorText(position: number): string {
    const { starts, ends, count } = this.tokens;
    const from = position <= 0 ? 0 : ends[position - 1];
    return this.folded.text.slice(from, position >= count ? undefined : starts[position]);
  }

  /** The original span of the words `first` to `last`, without the first `skip` folded code units. */
  span(first: number, last: number, skip = 0): Span {
    const { offsets } = this.folded;
    const from = (this.tokens.starts[first] as number) + skip;
    const to = this.tokens.ends[last] as number;
    const start = offsets[from] as number;
    const least = (offsets[to - 1] as number) + 1;
    let end = Math.max(offsets[to] as number, least);
    while (end > least && INVISIBLE.test(this.original.charAt(end - 1))) end--;
    return { start, end };
  }

  /** The original text of the words `first` to `last`, as printed. */
  printed(first: number, last: number): string {
    const { start, end } = this.span(first, last);
    return this.original.slice(start, end);
  }
}
