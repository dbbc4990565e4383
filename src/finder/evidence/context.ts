import type { Reason } from '../../model/reason.ts';
import type { Separator } from '../../text/separators.ts';
import type { Words } from '../../text/words.ts';
import { prepositionOf } from '../grammar/preposition.ts';
import type { Match } from '../scan/match.ts';
import { type Rule, WEIGHTS } from './weights.ts';

/** A match and the words around it, counted from it outwards, beginning with 1. */
export class Context {
  readonly words: Words;
  readonly match: Match;
  /** The word right before, with nothing but a space or a quotation mark between; otherwise empty. */
  readonly previous: string;
  /** The word right after, likewise. */
  readonly next: string;
  /** The preposition that governs the name, a word or a clitic; empty where none does. */
  readonly preposition: string;

  constructor(words: Words, match: Match) {
    this.words = words;
    this.match = match;
    this.previous = isClose(words.separator(match.first)) ? this.before(1) : '';
    this.next = isClose(words.separator(match.last + 1)) ? this.after(1) : '';
    this.preposition = prepositionOf(match.clitics, this.previous);
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

  /** A reason of a rule with its weight times `share`, and the words from `distance` before the match on. */
  reasonBefore(rule: Rule, distance: number, share = 1): Reason {
    const { first } = this.match;
    const printed = this.words.printed(first - distance, first - 1);
    return { rule, weight: WEIGHTS[rule] * share, words: printed };
  }

  reasonAfter(rule: Rule, distance: number, share = 1): Reason {
    const { last } = this.match;
    return { rule, weight: WEIGHTS[rule] * share, words: this.words.printed(last + 1, last + distance) };
  }

  reason(rule: Rule, share = 1): Reason {
    return { rule, weight: WEIGHTS[rule] * share, words: null };
  }
}

export function isClose(separator: Separator): boolean {
  return separator === 'space' || separator === 'quote';
}

function endsClause(separator: Separator): boolean {
  return separator === 'stop' || separator === 'line';
}
