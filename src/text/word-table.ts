import { mayCarryClitic, restsOf } from './clitics.ts';
import { foldText } from './fold.ts';
import type { Tier } from './letter-table.ts';

/** A table to look up folded words in, with and without clitics. */
export class WordTable<Value> {
  private readonly entries: () => Iterable<readonly [word: string, value: Value]>;
  private readonly tier: Tier;
  private folded: ReadonlyMap<string, Value> | null = null;

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
    const { values } = this;
    const value = values.get(word);
    if (value !== undefined || !mayCarryClitic(word)) return value;
    for (const rest of restsOf(word)) {
      const ofRest = values.get(rest);
      if (ofRest !== undefined) return ofRest;
    }
    return undefined;
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
