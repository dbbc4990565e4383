import type { BlockedName } from '../../gazetteer/blocklist.ts';
import { soundOf } from '../../gazetteer/latin-names.ts';
import { demonymsOf, firstWordsOf, type Script, SOUND_MARK, spellingsOf } from '../../gazetteer/lexicon.ts';
import type { Place } from '../../gazetteer/place.ts';
import type { PlaceRows } from '../../gazetteer/place-rows.ts';
import { foldText } from '../../text/fold.ts';
import { isArabicWord } from '../../text/tokens.ts';
import type { Words } from '../../text/words.ts';
import { designatorForms, inflections } from '../grammar/designator-forms.ts';
import { ofAll } from '../grammar/languages.ts';
import { BEHIND_CLITICS, FirstWords, hashOf, WHOLE } from './first-words.ts';
import { type NamePath, NamesByWord } from './names-by-word.ts';
import { GrowingNode, isBare, type TrieNode } from './trie.ts';

/** Texts repeat their words, so what begins with one is kept; a full memory is emptied. */
const MOST_REMEMBERED = 20_000;

/**
 * The tree of all names, blocked names, demonyms, designators and words of sport; the dual or plural of a designator leads
 * where its singular leads. What begins with a word grows when a text first has the word.
 */
export class NameTrie {
  private readonly layers: readonly Layer[];
  private readonly blocked: ReadonlyMap<string, readonly BlockedPath[]>;
  private readonly firstWords: FirstWords;
  private readonly grown = new Map<string, TrieNode | undefined>();

  /** With the names of `before`, which are not read again. */
  constructor(
    places: readonly PlaceRows[],
    blocklist: readonly BlockedName[],
    before: NameTrie | null = null,
  ) {
    this.blocked = before?.blocked ?? blockedByWord(blocklist);
    this.layers = [...(before?.layers ?? []), ...places.map((rows) => new Layer(rows))];
    const hashes = this.layers.map(({ arabicHashes }) => arabicHashes);
    this.firstWords = new FirstWords([...hashes, [...this.blocked.keys()].map(hashOf), SIGN_HASHES]);
  }

  /** Where a folded word leads that begins a name; `undefined` where none begins so. */
  at(word: string): TrieNode | undefined {
    const known = this.grown.get(word);
    if (known !== undefined || this.grown.has(word)) return known;
    if (this.grown.size >= MOST_REMEMBERED) this.grown.clear();
    const node = word === '' ? undefined : this.grow(word);
    this.grown.set(word, node);
    return node;
  }

  /** How the word at a position may be read so that something begins with it: a quick look, sure where it says no. */
  readingsAt(words: Words, position: number): number {
    return words.isArabic(position) ? this.firstWords.readingsAt(words, position) : WHOLE | BEHIND_CLITICS;
  }

  /** The forms of a designator lead where it leads, but for those that begin names of their own. */
  private grow(word: string): TrieNode | undefined {
    const [isDesignator, isSport] = [DESIGNATORS.has(word), SPORT.has(word)];
    const own = this.ownNode(word);
    const singular = isBare(own) ? this.at(SINGULARS.get(word) ?? '') : undefined;
    const node = singular === undefined || isBare(singular) ? own : singular;
    if (isDesignator || isSport)
      return { ...node, isDesignator: node.isDesignator || isDesignator, isSport: node.isSport || isSport };
    return isBare(node) ? undefined : node;
  }

  private ownNode(word: string): GrowingNode {
    const node = new GrowingNode();
    for (const layer of this.layers) {
      const { names, peoples } = layer.at(word);
      for (const { words, name } of names) node.addName(words.slice(1), name);
      if (peoples.length > 0) node.demonyms = [...node.demonyms, ...peoples];
    }
    for (const { words, name } of this.blocked.get(word) ?? []) node.addBlocked(words.slice(1), name);
    return node;
  }
}

const DESIGNATORS: ReadonlySet<string> = new Set(designatorForms());
const SPORT: ReadonlySet<string> = new Set(
  ofAll((grammar) => grammar.sport.signs).map((word) => foldText(word)),
);
const SIGN_HASHES = [...DESIGNATORS, ...SPORT].map(hashOf);
const SINGULARS: ReadonlyMap<string, string> = new Map(
  inflections().flatMap(({ singular, forms }) =>
    forms.filter((form) => form !== singular).map((form) => [form, singular] as const),
  ),
);

interface BlockedPath {
  readonly words: readonly string[];
  readonly name: BlockedName;
}

/** What begins with a word, of what was added at one time. */
interface Beginnings {
  readonly names: readonly NamePath[];
  readonly peoples: readonly Place[];
}

/**
 * What was added at one time. Names in other scripts than the Arabic are looked at when a text first has a word in one: of the
 * world's names they are nine in ten, and few Arabic texts need them.
 */
class Layer {
  /** Of all that begins with an Arabic word. */
  readonly arabicHashes: readonly number[];
  private readonly places: PlaceRows;
  private readonly arabicNames: NamesByWord;
  private readonly arabicPeoples: PeoplesByWord;
  /** Of Arabic names those that begin with a Latin word: T2 المحطة. */
  private readonly mixedNames: NamesByWord;
  /** Of the others those with a number: nearly every Arabic text has years, and few names begin with one. */
  private readonly numberedNames: NamesByWord;
  private others: { readonly names: NamesByWord; readonly peoples: PeoplesByWord } | null = null;

  constructor(places: PlaceRows) {
    this.places = places;
    this.arabicNames = new NamesByWord(places, 'arabic');
    this.mixedNames = new NamesByWord(places, 'arabic');
    this.numberedNames = new NamesByWord(places, 'other');
    for (let row = 0; row < places.count; row++) {
      const names = places.namesAt(row);
      for (const word of firstWordsOf(names, 'arabic')) {
        if (isArabicWord(word)) this.arabicNames.add(word, row);
        else this.mixedNames.add(soundOf(word), row);
      }
      const numbered = names.filter((name) => NUMBER.test(name));
      for (const word of firstWordsOf(numbered, 'other')) this.numberedNames.add(soundOf(word), row);
    }
    this.arabicPeoples = peoplesByWord(places, 'arabic');
    this.arabicHashes = [...this.arabicNames.hashes, ...[...this.arabicPeoples.keys()].map(hashOf)];
  }

  at(word: string): Beginnings {
    if (isArabicWord(word))
      return { names: this.arabicNames.at(word, word), peoples: this.arabicPeoples.get(word) ?? [] };
    const key = word.startsWith(SOUND_MARK) ? word.slice(SOUND_MARK.length) : soundOf(word);
    if (NUMBER.test(word))
      return { names: [...this.mixedNames.at(word, key), ...this.numberedNames.at(word, key)], peoples: [] };
    this.others ??= { names: this.readOthers(), peoples: peoplesByWord(this.places, 'other') };
    const names = [...this.mixedNames.at(word, key), ...this.others.names.at(word, key)];
    return { names, peoples: this.others.peoples.get(word) ?? [] };
  }

  /** By how they sound: so the word and what sounds like it are found together. */
  private readOthers(): NamesByWord {
    const names = new NamesByWord(this.places, 'other');
    for (let row = 0; row < this.places.count; row++) {
      for (const word of firstWordsOf(this.places.namesAt(row), 'other')) names.add(soundOf(word), row);
    }
    return names;
  }
}

/** Also ² and other signs that folding makes digits. */
const NUMBER = /\p{N}/u;

type PeoplesByWord = ReadonlyMap<string, readonly Place[]>;

function peoplesByWord({ containers }: PlaceRows, script: Script): PeoplesByWord {
  const peoples = new Map<string, Place[]>();
  for (const place of containers) {
    for (const word of demonymsOf(place, script)) peoples.set(word, [...(peoples.get(word) ?? []), place]);
  }
  return peoples;
}

function blockedByWord(blocklist: readonly BlockedName[]): ReadonlyMap<string, readonly BlockedPath[]> {
  const byWord = new Map<string, BlockedPath[]>();
  for (const name of blocklist) {
    for (const { words } of name.names.flatMap(spellingsOf)) {
      const [first = ''] = words;
      byWord.set(first, [...(byWord.get(first) ?? []), { words, name }]);
    }
  }
  return byWord;
}
