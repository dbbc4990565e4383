import { someRest } from './clitics.ts';
import { foldText } from './fold.ts';

/** What is listed counts even where it is shorter than a name: لآل. */
const SHORTEST_WORD = 2;
/** Texts repeat their words, so answers are kept; a full memory is emptied. */
const MOST_REMEMBERED = 20_000;

/** A table to look up folded words in, with and without clitics. */
export class WordTable<Value> {
  private readonly values: ReadonlyMap<string, Value>;
  private readonly remembered = new Map<string, Value | undefined>();

  /** Takes the words as an Arabist writes them; of a word that stands there twice the first entry counts. */
  constructor(entries: Iterable<readonly [word: string, value: Value]>) {
    this.values = new Map([...entries].map(([word, value]) => [foldText(word), value] as const).reverse());
  }

  /** The entry of a folded word as it stands. */
  getBare(word: string): Value | undefined {
    return this.values.get(word);
  }

  /** The entry of a folded word in the first of its readings that has one. */
  get(word: string): Value | undefined {
    const known = this.remembered.get(word);
    if (known !== undefined || this.remembered.has(word)) return known;
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    const value = this.values.get(word) ?? this.valueOfRest(word);
    this.remembered.set(word, value);
    return value;
  }

  private valueOfRest(word: string): Value | undefined {
    let value: Value | undefined;
    someRest(word, SHORTEST_WORD, (rest) => {
      value = this.values.get(rest);
      return value !== undefined;
    });
    return value;
  }
}
