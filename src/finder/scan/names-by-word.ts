import { isLatinArticle } from '../../gazetteer/latin-names.ts';
import { entriesOf, type NameEntry, type Script, SOUND_MARK } from '../../gazetteer/lexicon.ts';
import type { PlaceRows } from '../../gazetteer/place-rows.ts';
import { hashOf } from './first-words.ts';

/** A name with the words that lead to it in the tree. */
export interface NamePath {
  readonly words: readonly string[];
  readonly name: NameEntry;
}

/**
 * The names of places by the word that they begin with. A gazetteer has a hundred thousand and a text names a few: of a name
 * no more is kept than the hash of its first word, and its spellings are made when a text has that word.
 */
export class NamesByWord {
  readonly hashes: number[] = [];
  private readonly rows: number[] = [];
  private readonly places: PlaceRows;
  private readonly script: Script;
  private chains: Chains | null = null;

  constructor(places: PlaceRows, script: Script) {
    this.places = places;
    this.script = script;
  }

  /** Says that a name of the place of a number begins with a word; called in the order of the places, before anything is asked. */
  add(word: string, row: number): void {
    this.hashes.push(hashOf(word));
    this.rows.push(row);
  }

  /** What begins with a word, in the order of the places; `key` is what was given for it. */
  at(word: string, key: string): NamePath[] {
    const places = this.rowsOf(hashOf(key)).flatMap((row) => this.places.placeAt(row) ?? []);
    return places.flatMap((place) =>
      entriesOf(place, this.script)
        .map((name) => ({ words: pathOf(name), name }))
        .filter(({ words }) => words[0] === word),
    );
  }

  private rowsOf(hash: number): number[] {
    this.chains ??= chainsOf(this.hashes);
    const { heads, next } = this.chains;
    const found: number[] = [];
    for (let at = heads[hash & (heads.length - 1)] as number; at >= 0; at = next[at] as number) {
      if (this.hashes[at] === hash && found.at(-1) !== this.rows[at]) found.push(this.rows[at] as number);
    }
    return found;
  }
}

/** Numbers of hashes by their last bits: the first of each, and after each the next. */
interface Chains {
  readonly heads: Int32Array;
  readonly next: Int32Array;
}

function chainsOf(hashes: readonly number[]): Chains {
  const heads = new Int32Array(2 ** Math.ceil(Math.log2(hashes.length + 1))).fill(-1);
  const next = new Int32Array(hashes.length);
  for (let at = hashes.length - 1; at >= 0; at--) {
    const slot = (hashes[at] as number) & (heads.length - 1);
    next[at] = heads[slot] as number;
    heads[slot] = at;
  }
  return { heads, next };
}

/** The words of an entry as the tree has them: sounds are told from words. */
export function pathOf({ words, bySound }: NameEntry): readonly string[] {
  return bySound ? words.map((word) => (isLatinArticle(word) ? word : SOUND_MARK + word)) : words;
}
