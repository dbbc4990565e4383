import type { Reason } from '../../model/reason.ts';
import type { Gap } from '../../text/gaps.ts';
import type { Words } from '../../text/words.ts';
import { prepositionOf } from '../grammar/preposition.ts';
import type { Sighting } from '../scan/match.ts';
import { type Rule, WEIGHTS } from './weights.ts';

/** A sighting and the words around it, counted from it outwards, beginning with 1. */
export class Surroundings {
  readonly words: Words;
  readonly sighting: Sighting;
  /** The word right before, with nothing but a space or a quotation mark between; otherwise empty. */
  readonly previous: string;
  /** The word right after, likewise. */
  readonly next: string;
  /** The preposition that governs the name, a word or a clitic; empty where none does. */
  readonly preposition: string;

  constructor(words: Words, sighting: Sighting) {
    this.words = words;
    this.sighting = sighting;
    this.previous = isClose(words.gap(sighting.first)) ? this.before(1) : '';
    this.next = isClose(words.gap(sighting.last + 1)) ? this.after(1) : '';
    this.preposition = prepositionOf(sighting.clitics, this.previous);
  }

  before(distance: number): string {
    return this.words.word(this.sighting.first - distance);
  }

  after(distance: number): string {
    return this.words.word(this.sighting.last + distance);
  }

  /** How many words before the sighting belong to its clause, at most `most`. */
  clauseBefore(most: number): number {
    let count = 0;
    while (count < most && !endsClause(this.words.gap(this.sighting.first - count))) count++;
    return count;
  }

  /** A reason of a rule with its weight times `share`, and the words from `distance` before the sighting on. */
  reasonBefore(rule: Rule, distance: number, share = 1): Reason {
    const { first } = this.sighting;
    const printed = this.words.printed(first - distance, first - 1);
    return { rule, weight: WEIGHTS[rule] * share, words: printed };
  }

  reasonAfter(rule: Rule, distance: number, share = 1): Reason {
    const { last } = this.sighting;
    return { rule, weight: WEIGHTS[rule] * share, words: this.words.printed(last + 1, last + distance) };
  }

  reason(rule: Rule, share = 1): Reason {
    return { rule, weight: WEIGHTS[rule] * share, words: null };
  }
}

export function isClose(gap: Gap): boolean {
  return gap === 'space' || gap === 'quote';
}

function endsClause(gap: Gap): boolean {
  return gap === 'stop' || gap === 'line';
}
