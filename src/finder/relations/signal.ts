import type { WordSet } from '../../text/word-set.ts';
import { isWordOf, wordAt } from './item-reader.ts';
import type { Item } from './sentence-items.ts';
import { CLAUSE_OPENERS, NEGATIONS } from './words.ts';

/** What the words before a phrase must say, and what they must not. */
export interface Signals {
  readonly wanted: readonly WordSet[];
  readonly unwanted: readonly WordSet[];
  /** How many items back they are looked for, within the clause. */
  readonly reach: number;
}

/** A negation stands at most so many words before what it denies: لم يكن قد انتقل. */
const NEGATION_REACH = 3;

/**
 * Whether the nearest word before `at` that says anything says what is wanted, and is not denied. Without such a
 * word the phrase may be a figure of speech.
 */
export function isSignalled(items: readonly Item[], at: number, signals: Signals): boolean {
  const isOneOf = (sets: readonly WordSet[], word: string) => sets.some((set) => set.has(word));
  for (let before = at - 1; before >= Math.max(0, at - signals.reach); before -= 1) {
    if (isWordOf(items, before, CLAUSE_OPENERS)) return false;
    const word = wordAt(items, before);
    if (word === null) continue;
    if (isOneOf(signals.unwanted, word)) return false;
    if (isOneOf(signals.wanted, word)) return !isDenied(items, before);
  }
  return false;
}

function isDenied(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= at - NEGATION_REACH; before -= 1) {
    if (isWordOf(items, before, CLAUSE_OPENERS)) return false;
    if (isWordOf(items, before, NEGATIONS)) return true;
  }
  return false;
}
