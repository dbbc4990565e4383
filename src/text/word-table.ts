import { someRest } from './clitics.ts';
import { foldText } from './fold.ts';
import type { Tier } from './letter-table.ts';

/** What is listed counts even where it is shorter than a name: لآل. */
const SHORTEST_WORD = 2;
/** Texts repeat their words, so answers are kept; a full memory is emptied. */
const MOST_REMEMBERED = 20_000;

/** A table to look up folded words in, with and without clitics. */
export class WordTable<Value> {
  private readonly entries: () => Iterable<readonly [word: string, value: Value]>;
  private readonly tier: Tier;
  private folded: ReadonlyMap<string, Value> | null = null;
  private readonly remembered = new Map<string, Value | undefined>();

  /**
   * Takes the words as an Arabist writes them, when one is first looked up: there are many tables, and a text asks few. Of a
   * word that stands there twice the first entry counts.
   */
  constructor(entries: () => Iterable<readonly [word: string, value: Value]>, tier: Tier = 2) {
    this.entries = entries;
    this.tier = tier;
  }

  private get values(): ReadonlyMap<string, Value> {
    this.folded ??= foldWords(this.entries(), this.tier);
    return this.folded;
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

function foldWords<Value>(
  entries: Iterable<readonly [word: string, value: Value]>,
  tier: Tier,
): ReadonlyMap<string, Value> {
  const folded = new Map<string, Value>();
  for (const [word, value] of entries) {
    const key = foldText(word, tier);
    if (!folded.has(key)) folded.set(key, value);
  }
  return folded;
}
