import { ARTICLE } from '../text/arabic/clitics.ts';
import { COUNTRYSIDE, DIRECTION_ADJECTIVES, FATHERS } from '../text/arabic/directions.ts';
import { foldText } from '../text/fold.ts';

/** A way to write a name: its folded words, with `-` where a dash separates them. */
export interface Spelling {
  readonly words: readonly string[];
  /** Words that the name has apart are written together: ديرالزور. */
  readonly joined: boolean;
}

/** Letters that a name written together must have at least: shorter ones collide with other words. */
const SHORTEST_JOINED = 6;

const FOLDED_FATHERS = FATHERS.map((father) => foldText(father));
const JOINED_FATHER = foldText('البو');
const SHORTEST_SON = 4;
const ADJECTIVES: ReadonlySet<string> = new Set(DIRECTION_ADJECTIVES.map((adjective) => foldText(adjective)));

/** All ways in which the folded words of an Arabic name are written, the name as it stands first. */
export function arabicSpellings(words: readonly string[]): Spelling[] {
  const whole = [words, ...fatherForms(words), ...countrysideForms(words)];
  const apart = whole.map((each) => ({ words: each, joined: false }));
  return [...apart, ...whole.flatMap(joinedForms)];
}

/** The words that `arabicSpellings` begin with, without making them: nearly all names have one way to begin, or its neighbour joined to it. */
export function arabicFirstWords(words: readonly string[]): string[] {
  const [first = '', second] = words;
  if (words.some(hasOtherForms)) return arabicSpellings(words).map((spelling) => spelling.words[0] ?? '');
  if (second === undefined || words.includes('-')) return [first];
  const pair = first + second;
  const whole = words.join('');
  return [first, pair, whole].filter((word, at) => at === 0 || word.length >= SHORTEST_JOINED);
}

const hasOtherForms = (word: string): boolean =>
  word === COUNTRYSIDE.construct || word.startsWith(JOINED_FATHER) || FOLDED_FATHERS.includes(word);

/** أبو كمال is also أبا كمال, أبي كمال, البو كمال and بو كمال; البوكمال is also البو كمال and أبو كمال. */
function fatherForms(words: readonly string[]): string[][] {
  const apart = separateFather(words);
  const at = apart.findIndex((word, index) => FOLDED_FATHERS.includes(word) && index < apart.length - 1);
  if (at < 0) return [];
  return FOLDED_FATHERS.map((father) => apart.with(at, father));
}

function separateFather(words: readonly string[]): readonly string[] {
  return words.flatMap((word) =>
    word.startsWith(JOINED_FATHER) && word.length >= JOINED_FATHER.length + SHORTEST_SON
      ? [JOINED_FATHER, word.slice(JOINED_FATHER.length)]
      : [word],
  );
}

/** ريف X الشرقي is also الريف الشرقي لX, with محافظة before X or without. */
function countrysideForms(words: readonly string[]): string[][] {
  const { construct, definite, governorate } = COUNTRYSIDE;
  const directions = words.filter((word) => ADJECTIVES.has(word));
  const city = words.slice(1, words.length - directions.length);
  if (words[0] !== construct || directions.length === 0 || city.length === 0) return [];
  const designator = foldText(governorate);
  return [
    [construct, designator, ...city, ...directions],
    [definite, ...directions, ...belongingTo(city)],
    [definite, ...directions, `ل${designator}`, ...city],
  ];
}

/** لX; the article loses its alef: للرقة. */
function belongingTo(name: readonly string[]): string[] {
  const [first = '', ...rest] = name;
  return [first.startsWith(ARTICLE) ? `ل${first.slice(1)}` : `ل${first}`, ...rest];
}

/** The whole name in one word, and in longer names each two neighbours. */
function joinedForms(words: readonly string[]): Spelling[] {
  if (words.length < 2 || words.includes('-')) return [];
  const pairs = words.length > 2 ? words.slice(1).map((_, at) => joinPair(words, at)) : [];
  return [[words.join('')], ...pairs]
    .filter((each) => each.some((word) => !words.includes(word) && word.length >= SHORTEST_JOINED))
    .map((each) => ({ words: each, joined: true }));
}

function joinPair(words: readonly string[], at: number): string[] {
  return [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)];
}
