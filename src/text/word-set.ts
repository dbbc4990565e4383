import type { Tier } from './letter-table.ts';
import { WordTable } from './word-table.ts';

/** A list of words to look up folded words in, with and without clitics. */
export class WordSet {
  private readonly table: WordTable<true>;

  /** Takes the words as an Arabist writes them, when one is first looked up; `tier` says how much is folded. */
  constructor(words: () => readonly string[], tier: Tier = 2) {
    this.table = new WordTable(() => words().map((word) => [word, true] as const), tier);
  }

  /** Whether the folded word stands in the list as it is. */
  hasBare(word: string): boolean {
    return this.table.getBare(word) === true;
  }

  /** Whether the folded word stands in the list in one of its readings. */
  has(word: string): boolean {
    return this.table.get(word) === true;
  }
}
