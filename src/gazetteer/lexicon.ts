import { ARTICLE } from '../text/arabic/clitics.ts';
import { DIRECTION_ADJECTIVES, DIRECTIONS } from '../text/arabic/directions.ts';
import { foldText } from '../text/fold.ts';
import { separatorOf } from '../text/separators.ts';
import { tokenize } from '../text/tokens.ts';
import { arabicFirstWords, arabicSpellings, type Spelling } from './arabic-names.ts';
import { isLatinArticle, latinFirstWords, latinSpellings, soundOf } from './latin-names.ts';
import { latinNisbas, nisbas } from './nisba.ts';
import type { Place } from './place.ts';

/** What a name must be designated by before it counts at all. */
type Need = 'nothing' | 'designator' | 'own designator' | 'designator or container';

/** One way to write one name of one place. */
export interface NameEntry {
  /** Folded words, with `-` where a dash separates them. */
  readonly words: readonly string[];
  readonly place: Place;
  /** The name as the gazetteer lists it. */
  readonly name: string;
  readonly joined: boolean;
  readonly misspelt: boolean;
  /** Whether it is found by how its words sound: then `words` are sounds. */
  readonly bySound: boolean;
  /** How likely an occurrence is not the place, 0 to 1. */
  readonly ambiguity: number;
  readonly need: Need;
}

/** Before a word that is a sound, where words and sounds are looked up together. */
export const SOUND_MARK = '~';
const SHORTEST_SOUND = 5;
const LONG_SOUND = 6;
const SHORT_SOUND_AMBIGUITY = 0.6;
const SOUND_AMBIGUITY = 0.4;

/** A background name shorter than this needs a designator or a container (src/README.md, "The site"). */
const SHORTEST_FREE_BACKGROUND_NAME = 4;
/** Names of the world count only where the article supports them: عدن, تعز. */
const SHORTEST_FREE_WORLD_NAME = 3;

/** Names with an Arabic letter, and all others. */
export type Script = 'arabic' | 'other';

const ARABIC_LETTER = /[\u0600-\u08ff\ufb50-\ufefc]/;
const isWrittenIn = (name: string, script: Script): boolean =>
  ARABIC_LETTER.test(name) === (script === 'arabic');

/** Most names in Latin script: nothing in them has to be folded. */
const PLAIN_LETTERS = /^[a-z]+(?:[ -][a-z]+)*$/i;

/** The folded words of a name; `-` stands for a dash between words, which only Arabic names keep. */
function nameWords(name: string): string[] {
  if (PLAIN_LETTERS.test(name)) return name.toLowerCase().split(/[ -]/);
  const text = foldText(name);
  const { count, starts, ends } = tokenize(text, true);
  const words: string[] = [];
  for (let at = 0; at < count; at++) {
    const word = text.slice(starts[at], ends[at]);
    const dashed = at > 0 && separatorOf(text.slice(ends[at - 1], starts[at])) === 'dash';
    if (dashed && !isLatin(word)) words.push('-');
    words.push(word);
  }
  return words;
}

/** Whether a folded word is in Latin script. */
function isLatin(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 0x250;
}

/** Every way to write every name of a place that is in one script. */
export function entriesOf(place: Place, script: Script): NameEntry[] {
  const { names, misspelt } = place.matching;
  const listed = [...new Set(Object.values(names).flat())].map((name) => ({ name, misspelt: false }));
  const wrong = misspelt.map((name) => ({ name, misspelt: true }));
  const entries = [...listed, ...wrong]
    .filter(({ name }) => isWrittenIn(name, script))
    .flatMap((each) => entriesOfName(place, each.name, each.misspelt));
  return withoutDoubles(entries);
}

/** The words that some way to write some of the names begins with, in one script; a word may come twice. */
export function firstWordsOf(names: readonly string[], script: Script): string[] {
  return names.filter((name) => isWrittenIn(name, script)).flatMap(firstWordsOfName);
}

function firstWordsOfName(name: string): readonly string[] {
  const words = nameWords(name);
  if (words.length === 0) return [];
  return words.every(isLatin) ? latinFirstWords(words) : arabicFirstWords(words);
}

function entriesOfName(place: Place, name: string, misspelt: boolean): NameEntry[] {
  const ambiguity = place.matching.ordinary[name] ?? 0;
  const need = needOf(place, name, ambiguity);
  const spellings = spellingsOf(name).map(({ words, joined }) => ({
    words,
    place,
    name,
    joined,
    misspelt,
    bySound: false,
    ambiguity,
    need,
  }));
  return [...spellings, ...spellings.flatMap(entryBySound)];
}

/** A transcribed name by how it sounds; one that is short sounds like many words. */
function entryBySound(entry: NameEntry): NameEntry[] {
  if (entry.misspelt || !entry.words.every(isLatin)) return [];
  const sounds = entry.words.map((word) => (isLatinArticle(word) ? word : soundOf(word)));
  const { length } = sounds.join('');
  if (length < SHORTEST_SOUND) return [];
  const ambiguity = length < LONG_SOUND ? SHORT_SOUND_AMBIGUITY : SOUND_AMBIGUITY;
  return [
    {
      ...entry,
      words: sounds,
      misspelt: true,
      bySound: true,
      ambiguity: Math.max(entry.ambiguity, ambiguity),
    },
  ];
}

/** All ways to write a name, in its script's rules. */
export function spellingsOf(name: string): Spelling[] {
  const words = nameWords(name);
  if (words.length === 0) return [];
  return words.every(isLatin) ? latinSpellings(words) : arabicSpellings(words);
}

function needOf(place: Place, name: string, ambiguity: number): Need {
  if (isDirection(place, name)) return 'own designator';
  if (place.matching.needsDesignator.includes(name)) return 'designator';
  const isShort = name.length < (place.world ? SHORTEST_FREE_WORLD_NAME : SHORTEST_FREE_BACKGROUND_NAME);
  const tooWeak = ambiguity > 0 || (isShort && place.kind !== 'country');
  return place.background && tooWeak ? 'designator or container' : 'nothing';
}

const DIRECTION_NAMES: ReadonlySet<string> = new Set(
  [...DIRECTIONS.flatMap(({ words }) => words.map((word) => ARTICLE + word)), ...DIRECTION_ADJECTIVES].map(
    (word) => foldText(word),
  ),
);

/** الشمال is a governorate only after محافظة. */
function isDirection({ kind }: Place, name: string): boolean {
  return kind === 'governorate' && DIRECTION_NAMES.has(foldText(name));
}

/** Spellings that fall together count once, with the entry that was listed first. */
function withoutDoubles(entries: readonly NameEntry[]): NameEntry[] {
  const byWords = new Map<string, NameEntry>();
  for (const entry of entries) {
    const key = `${entry.bySound ? SOUND_MARK : ''}${entry.words.join(' ')}`;
    const known = byWords.get(key);
    if (known === undefined || isLooser(known, entry)) byWords.set(key, entry);
  }
  return [...byWords.values()];
}

/** A spelling that was only derived gives way to one that is listed. */
function isLooser(known: NameEntry, other: NameEntry): boolean {
  return (known.joined && !other.joined) || (known.misspelt && !other.misspelt);
}

/** The words in one script for what comes from a country; none for other places. */
export function demonymsOf({ kind, matching }: Place, script: Script): string[] {
  if (kind !== 'country') return [];
  const { ar = [], en = [] } = matching.names;
  return [...new Set(script === 'arabic' ? ar.flatMap(nisbas) : en.flatMap(latinNisbas))];
}
