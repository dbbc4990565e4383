import type { BlockedName } from '../../gazetteer/blocklist.ts';
import { isLatinArticle } from '../../gazetteer/latin-names.ts';
import {
  createLexicon,
  type Lexicon,
  type NameEntry,
  SOUND_MARK,
  spellingsOf,
} from '../../gazetteer/lexicon.ts';
import type { Place } from '../../gazetteer/place.ts';
import { foldText } from '../../text/fold.ts';
import { isArabicWord } from '../../text/tokens.ts';
import type { Words } from '../../text/words.ts';
import { designatorForms, inflections } from '../grammar/designator-forms.ts';
import { ofAll } from '../grammar/languages.ts';
import { BEHIND_CLITICS, FirstWords, WHOLE } from './first-words.ts';
import { Growth, isBare, type TrieNode } from './trie.ts';

/**
 * The tree of all names, blocked names, demonyms, designators and words of sport; the dual or plural of a designator leads
 * where its singular leads. What is in other scripts than the Arabic is taken in when a text first has a word in one: of
 * the world's names they are nine in ten, and few Arabic texts need them.
 */
export class NameTrie {
  private readonly arabic: TrieNode;
  private readonly firstWords: FirstWords;
  private readonly readOthers: () => TrieNode;
  private others: TrieNode | null = null;

  /** With the names of `before`, which are not read again. */
  constructor(places: readonly Place[], blocklist: readonly BlockedName[], before: NameTrie | null = null) {
    const [arabic, early] = byScript(createLexicon(places, 'arabic'));
    const [arabicBlocked, otherBlocked] = blockedByScript(blocklist);
    this.arabic = grow(before?.arabic ?? null, [arabic], arabicBlocked, ARABIC_SIGNS);
    this.firstWords = new FirstWords(this.arabic.next);
    this.readOthers = () => {
      const all = [early, createLexicon(places, 'other')];
      return grow(before?.otherScripts() ?? null, all, otherBlocked, OTHER_SIGNS);
    };
  }

  /** Where a folded word leads that begins a name; `undefined` where none begins so. */
  at(word: string): TrieNode | undefined {
    if (word === '') return undefined;
    return (isArabicWord(word) ? this.arabic : this.otherScripts()).next.get(word);
  }

  /** How the word at a position may be read so that something begins with it: a quick look, sure where it says no. */
  readingsAt(words: Words, position: number): number {
    return words.isArabic(position) ? this.firstWords.readingsAt(words, position) : WHOLE | BEHIND_CLITICS;
  }

  private otherScripts(): TrieNode {
    this.others ??= this.readOthers();
    return this.others;
  }
}

interface BlockedSpelling {
  readonly words: readonly string[];
  readonly name: BlockedName;
}

/** Folded words that mean something by themselves. */
interface Signs {
  readonly designators: readonly string[];
  readonly sport: readonly string[];
}

const isArabicFirst = ([first = '']: readonly string[]): boolean => isArabicWord(first);

function split<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** An Arabic name may begin with a Latin word: T2 المحطة. */
function byScript({ names, demonyms }: Lexicon): [arabic: Lexicon, others: Lexicon] {
  const [arabic, others] = split(names, ({ words }) => isArabicFirst(words));
  return [
    { names: arabic, demonyms },
    { names: others, demonyms: [] },
  ];
}

function blockedByScript(blocklist: readonly BlockedName[]): [BlockedSpelling[], BlockedSpelling[]] {
  const spellings = blocklist.flatMap((name) =>
    name.names.flatMap(spellingsOf).map(({ words }) => ({ words, name })),
  );
  return split(spellings, ({ words }) => isArabicFirst(words));
}

const [ARABIC_SIGNS, OTHER_SIGNS] = signsByScript();

function signsByScript(): [Signs, Signs] {
  const [arabic, others] = split(designatorForms(), (word) => isArabicWord(word));
  const sport = ofAll((grammar) => grammar.sport.signs).map((word) => foldText(word));
  const [arabicSport, otherSport] = split(sport, (word) => isArabicWord(word));
  return [
    { designators: arabic, sport: arabicSport },
    { designators: others, sport: otherSport },
  ];
}

function grow(
  before: TrieNode | null,
  lexicons: readonly Lexicon[],
  blocked: readonly BlockedSpelling[],
  signs: Signs,
): TrieNode {
  const growth = new Growth(before);
  if (before !== null) unlinkInflections(growth);
  for (const { names, demonyms } of lexicons) {
    for (const entry of names) growth.addName(pathOf(entry), entry);
    for (const { word, place } of demonyms) growth.addDemonym(word, place);
  }
  for (const { words, name } of blocked) growth.addBlocked(words, name);
  linkInflections(growth);
  for (const form of signs.designators) growth.mark(form, 'isDesignator');
  for (const word of signs.sport) growth.mark(word, 'isSport');
  return growth.root;
}

const INFLECTIONS = inflections();

/** Lets the forms of a designator lead where it leads, but for those that begin names of their own. */
function linkInflections(growth: Growth): void {
  for (const { singular, forms } of INFLECTIONS) {
    const node = growth.root.next.get(singular);
    if (node === undefined || isBare(node)) continue;
    for (const form of forms) {
      const known = growth.root.next.get(form);
      if (known === undefined || isBare(known)) growth.link(form, node);
    }
  }
}

function unlinkInflections(growth: Growth): void {
  for (const { singular, forms } of INFLECTIONS) {
    const node = growth.root.next.get(singular);
    for (const form of forms) {
      if (form !== singular && node !== undefined && growth.root.next.get(form) === node)
        growth.link(form, null);
    }
  }
}

/** The words of an entry as the tree has them: sounds are told from words. */
function pathOf({ words, bySound }: NameEntry): readonly string[] {
  return bySound ? words.map((word) => (isLatinArticle(word) ? word : SOUND_MARK + word)) : words;
}
