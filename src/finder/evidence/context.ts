import type { Separator } from '../../text/separators.ts';
import type { Words } from '../../text/words.ts';
import { wordsFor } from '../grammar/languages.ts';
import { prepositionOf, startsWithAnd } from '../grammar/preposition.ts';
import type { Match } from '../scan/match.ts';

/** What made a rule speak: the words as printed, `null` where none did, and the share of the rule's weight that it has. */
export interface Trigger {
  readonly words: string | null;
  readonly share: number;
}

/** What is known of a match before the words around it are looked at. */
interface Known {
  /** Whether all that it may mean are also ordinary words. */
  readonly isOrdinary: boolean;
  /** Whether a designator announces it. */
  readonly isDesignated: boolean;
}

const LINKS = wordsFor(({ lists }) => lists.links);
const AFTER_PHRASES = wordsFor(
  ({ prepositions }) => prepositions.ofPlace.map(({ word }) => word),
  ({ unknown }) => unknown.afterLists,
);
export const ARTICLES = wordsFor(({ prepositions }) => prepositions.articles);
/** Of languages in which a noun's adjunct stands before it; in others a town's article is part of its name: Le Havre. */
export const ADJUNCT_ARTICLES = wordsFor(({ designatorsFollow, prepositions }) =>
  designatorsFollow ? prepositions.articles : [],
);

/** A match and the words around it, counted from it outwards, beginning with 1. */
export class Context implements Known {
  readonly words: Words;
  readonly match: Match;
  readonly isOrdinary: boolean;
  readonly isDesignated: boolean;
  /** The word right before, with nothing but a space or a quotation mark between; otherwise empty. */
  readonly previous: string;
  /** The word right after, with nothing but a space or a quotation mark between; otherwise empty. */
  readonly next: string;
  /** The preposition that governs the name, a word or a clitic; empty where none does. An article may stand between. */
  readonly preposition: string;
  /** Which word before the name the preposition is, where it is one. */
  readonly prepositionDistance: number;

  constructor(words: Words, match: Match, { isOrdinary, isDesignated }: Known) {
    this.words = words;
    this.match = match;
    this.isOrdinary = isOrdinary;
    this.isDesignated = isDesignated;
    this.previous = isClose(words.separator(match.first)) ? this.before(1) : '';
    this.next = isClose(words.separator(match.last + 1)) ? this.after(1) : '';
    this.prepositionDistance = this.hasArticle() ? 2 : 1;
    const governing = this.prepositionDistance === 1 ? this.previous : this.before(2);
    this.preposition = prepositionOf(match.clitics, governing);
  }

  /** The Netherlands, the Nile: whether an article stands apart before the name. */
  hasArticle(): boolean {
    return this.words.isLatin(this.match.first) && ARTICLES.hasBare(this.previous);
  }

  /** How many words before the name the noun stands that it depends on: أهالي X, residents of X, the siege of the X. */
  get governorDistance(): number {
    const { words, match, prepositionDistance: at } = this;
    const isLinked = words.isLatin(match.first) && LINKS.hasBare(this.before(at));
    return isLinked && words.separator(match.first - at) === 'space' ? at + 1 : at;
  }

  before(distance: number): string {
    return this.words.word(this.match.first - distance);
  }

  after(distance: number): string {
    return this.words.word(this.match.last + distance);
  }

  /** How many words before the match belong to its clause, at most `most`. */
  clauseBefore(most: number): number {
    let count = 0;
    while (count < most && !endsClause(this.words.separator(this.match.first - count))) count++;
    return count;
  }

  /** The words from `distance` before the match on have triggered a rule. */
  triggerBefore(distance: number, share = 1): Trigger {
    const { first } = this.match;
    return { words: this.words.printed(first - distance, first - 1), share };
  }

  triggerAfter(distance: number, share = 1): Trigger {
    const { last } = this.match;
    return { words: this.words.printed(last + 1, last + distance), share };
  }

  /** Something that no words can be shown for has triggered a rule. */
  trigger(share = 1): Trigger {
    return { words: null, share };
  }
}

export function isClose(separator: Separator): boolean {
  return separator === 'space' || separator === 'quote';
}

function endsClause(separator: Separator): boolean {
  return separator === 'stop' || separator === 'line';
}

/** Between names and not before what belongs to a noun, as in بين مصر والاتحاد الأوروبي. */
export function endsPhrase(words: Words, at: number): boolean {
  return (
    words.separator(at) !== 'space' || startsWithAnd(words.word(at)) || AFTER_PHRASES.hasBare(words.word(at))
  );
}
