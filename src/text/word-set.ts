import { someRest } from './clitics.ts';
import { foldText } from './fold.ts';

/** What is listed counts even where it is shorter than a name: لآل. */
const SHORTEST_WORD = 2;

/** A table of words to look up folded words in, with and without clitics. */
export class WordSet {
  private readonly words: ReadonlySet<string>;

  private readonly isListed = (word: string): boolean => this.words.has(word);

  /** Takes the words as an Arabist writes them. */
  constructor(words: readonly string[]) {
    this.words = new Set(words.map((word) => foldText(word)));
  }

  /** Whether the folded word stands in the table as it is. */
  hasBare(word: string): boolean {
    return this.words.has(word);
  }

  /** Whether the folded word stands in the table in one of its readings. */
  has(word: string): boolean {
    return this.words.has(word) || someRest(word, SHORTEST_WORD, this.isListed);
  }
}
