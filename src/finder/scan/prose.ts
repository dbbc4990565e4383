import { isLatinArticle } from '../../gazetteer/latin-names.ts';
import { addressSpans } from '../../text/addresses.ts';
import type { Span } from '../../text/sentences.ts';
import type { Words } from '../../text/words.ts';
import { wordsFor } from '../grammar/languages.ts';

/** Letters up to here are Latin. */
const END_OF_LATIN = 0x250;
const HASH = '#';
const OF_PLACES = /(?:ed|born|wide|area|run|led)$/;
const COMMON = wordsFor(({ frequent }) => frequent.notCapital);
/** What may stand behind a name in small letters and is none of it. */
const GOES_ON = wordsFor(
  ({ frequent }) => frequent.notCapital,
  ({ prepositions }) => prepositions.ofPlace.map(({ word }) => word),
  ({ lists }) => lists.connectors.flat(),
);
const LONGEST_HASHTAG = 100;

/** Which words of a text are prose: not addresses or code, and in Latin script not common words in small letters. */
export class Prose {
  private readonly words: Words;
  private readonly addresses: readonly Span[];
  /** Of the addresses the first that does not end before the last match asked for; they are asked for in order. */
  private at = 0;

  constructor(words: Words) {
    this.words = words;
    this.addresses = addressSpans(words.original);
  }

  /** Whether a name can stand in the words from `first` to `last`; asked for in the order of the text. */
  holds({ first, last }: { readonly first: number; readonly last: number }): boolean {
    if (this.isInAddress(first)) return false;
    if (!this.words.isLatin(last)) return true;
    if (!(this.isCapital(last) || this.isCapital(first))) return false;
    return !this.isPrefix(last) && !this.isSuffix(first) && (first !== last || !this.isCommonAtStart(first));
  }

  /** Whether a match ends in a common word that the text has in small letters. */
  endsSmall({ last }: { readonly last: number }): boolean {
    return !this.isCapital(last) && GOES_ON.hasBare(this.words.word(last));
  }

  /** Jawa-the-Hutt: joined by a hyphen to a word in small letters, unless that tells of a place: Homs-based. */
  private isPrefix(word: number): boolean {
    const next = this.words.word(word + 1);
    if (next.charCodeAt(0) >= END_OF_LATIN || this.words.separatorText(word + 1) !== '-') return false;
    return !this.isCapital(word + 1) && !OF_PLACES.test(next);
  }

  /** Val-de-Travers: joined by hyphens and a word in small letters to what stands before it. */
  private isSuffix(word: number): boolean {
    if (this.words.separatorText(word) !== '-' || this.words.separatorText(word - 1) !== '-') return false;
    return (
      this.words.isLatin(word - 1) && !this.isCapital(word - 1) && !isLatinArticle(this.words.word(word - 1))
    );
  }

  /** Said the man: a common word that only the start of its sentence gives a capital. */
  private isCommonAtStart(word: number): boolean {
    if (!COMMON.hasBare(this.words.word(word))) return false;
    const separator = this.words.separator(word);
    return separator === 'stop' || separator === 'line' || separator === 'quote';
  }

  private isInAddress(word: number): boolean {
    if (this.addresses.length === 0) return false;
    const { start } = this.words.span(word, word);
    while ((this.addresses[this.at]?.end ?? Number.POSITIVE_INFINITY) <= start) this.at++;
    const address = this.addresses[this.at];
    return address !== undefined && address.start <= start;
  }

  /** Whether a word is not in small Latin letters, or is one of a hashtag. */
  private isCapital(word: number): boolean {
    if (!this.words.isLatin(word)) return true;
    const { original } = this.words;
    const { start } = this.words.span(word, word);
    const letter = original.charAt(start);
    return letter !== letter.toLowerCase() || !/\p{Ll}/u.test(letter) || isInHashtag(original, start);
  }
}

function isInHashtag(text: string, start: number): boolean {
  let at = start - 1;
  while (at > start - LONGEST_HASHTAG && /[\p{L}\p{N}_]/u.test(text.charAt(at))) at--;
  return text.charAt(at) === HASH;
}
