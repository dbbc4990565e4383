import {
  ARTICLE,
  CONJUNCTIONS,
  DIALECT_BEFORE_ARTICLE,
  PREPOSITIONS,
  SHORTEST_REST,
} from './arabic/clitics.ts';

/** One way to take a folded word apart into clitics and the rest. */
export interface Reading {
  /** The clitics in writing order without the article, for example `وب`; empty for the word as it stands. */
  readonly clitics: string;
  /** What is left, with its article restored where ل swallowed the alef. */
  readonly rest: string;
  /** How many code units of the word precede the rest; after لل the rest begins at the second lam. */
  readonly skip: number;
}

const ALEF = 'ا';
const LAM = 'ل';

/** Whether a word that begins with this code unit can carry a clitic at all: a quick test before `readings`. */
export function mayCarryClitic(firstUnit: number): boolean {
  return FIRST_UNITS.has(firstUnit);
}

const FIRST_UNITS: ReadonlySet<number> = new Set(
  [...CONJUNCTIONS, ...PREPOSITIONS, ...DIALECT_BEFORE_ARTICLE].map((letter) => letter.charCodeAt(0)),
);

/**
 * All readings of a folded word by `[و|ف]? [ب|ل|ك]? [ال]?` and the dialects' `ع|ه` before the article: the word as it
 * stands first, then by growing number of clitics. A name that begins with a clitic letter is found because the whole
 * word is tried first and the longest reading that names something wins. Rests shorter than `shortest` are left out.
 */
export function readings(word: string, shortest = SHORTEST_REST): Reading[] {
  const found: Reading[] = [{ clitics: '', rest: word, skip: 0 }];
  if (CONJUNCTIONS.includes(word.charAt(0))) found.push(...stripped(word, 1, shortest));
  const afterConjunction = CONJUNCTIONS.includes(word.charAt(0)) ? [0, 1] : [0];
  for (const at of afterConjunction)
    found.push(...withPreposition(word, at, shortest), ...withDialect(word, at, shortest));
  return found;
}

function stripped(word: string, skip: number, shortest: number): Reading[] {
  if (word.length - skip < shortest) return [];
  return [{ clitics: word.slice(0, skip), rest: word.slice(skip), skip }];
}

function withPreposition(word: string, at: number, shortest: number): Reading[] {
  if (!PREPOSITIONS.includes(word.charAt(at))) return [];
  return [...stripped(word, at + 1, shortest), ...withSwallowedArticle(word, at)];
}

/** ل + ال… is written لل…: للميادين is ل + الميادين, and للاذقية is ل + اللاذقية. */
function withSwallowedArticle(word: string, at: number): Reading[] {
  if (word.charAt(at) !== LAM || word.charAt(at + 1) !== LAM) return [];
  const clitics = word.slice(0, at + 1);
  const rest = word.slice(at + 1);
  if (rest.length < SHORTEST_REST) return [];
  return [
    { clitics, rest: ALEF + rest, skip: at + 1 },
    { clitics, rest: ARTICLE + rest, skip: at + 1 },
  ];
}

function withDialect(word: string, at: number, shortest: number): Reading[] {
  if (!DIALECT_BEFORE_ARTICLE.includes(word.charAt(at)) || !word.startsWith(ARTICLE, at + 1)) return [];
  return stripped(word, at + 1, shortest);
}

/** Whether a folded word without clitics carries the article; words such as إلى only look like it. */
export function isDefinite(word: string): boolean {
  return word.startsWith(ARTICLE) && word.length >= ARTICLE.length + SHORTEST_REST;
}
