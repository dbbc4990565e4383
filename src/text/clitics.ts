import {
  ARTICLE,
  CONJUNCTIONS,
  DIALECT_BEFORE_ARTICLE,
  PREPOSITIONS,
  SHORTEST_REST,
} from './arabic/clitics.ts';

/** One way to take a folded word apart into clitics and the rest. */
export interface CliticSplit {
  /** The clitics in writing order without the article, for example `وب`; empty for the word as it stands. */
  readonly clitics: string;
  /** What is left, with its article restored where ل swallowed the alef. */
  readonly rest: string;
  /** How many code units of the word precede the rest; after لل the rest begins at the second lam. */
  readonly skip: number;
}

const units = (letters: string): ReadonlySet<number> =>
  new Set([...letters].map((each) => each.charCodeAt(0)));

const CONJUNCTION_UNITS = units(CONJUNCTIONS);
const PREPOSITION_UNITS = units(PREPOSITIONS);
const DIALECT_UNITS = units(DIALECT_BEFORE_ARTICLE);
/** 1 for each code unit that may be a clitic. */
const FIRST_UNITS = new Uint8Array(0x10000);
for (const unit of units(CONJUNCTIONS + PREPOSITIONS + DIALECT_BEFORE_ARTICLE)) FIRST_UNITS[unit] = 1;
const LAM = 'ل'.charCodeAt(0);
const ALEF = 'ا';

/**
 * All readings of a folded word by `[و|ف]? [ب|ل|ك]? [ال]?` and the dialects' `ع|ه` before the article: the word as it
 * stands first, then by growing number of clitics. A name that begins with a clitic letter is found because the whole
 * word is tried first and the longest reading that names something wins. Rests shorter than `shortest` are left out.
 */
export function readings(word: string, shortest = SHORTEST_REST): CliticSplit[] {
  const found: CliticSplit[] = [{ clitics: '', rest: word, skip: 0 }];
  someRest(word, shortest, (rest, skip) => {
    found.push({ clitics: word.slice(0, skip), rest, skip });
    return false;
  });
  return found;
}

/** Whether a folded word, or the one at a position of a text, can carry a clitic at all: a quick test before the others. */
export function mayCarryClitic(word: string, position = 0): boolean {
  return FIRST_UNITS[word.charCodeAt(position)] === 1;
}

/** Looks at a rest and at how many code units of the word precede it; `true` ends the search. */
type RestTest = (rest: string, skip: number) => boolean;

/**
 * Whether some rest of a folded word without its clitics passes a test, tried in the order of `readings`; the word as
 * it stands is not tried.
 */
export function someRest(word: string, shortest: number, test: RestTest): boolean {
  if (!mayCarryClitic(word)) return false;
  if (!CONJUNCTION_UNITS.has(word.charCodeAt(0))) return testAfter(word, 0, shortest, test);
  if (word.length > shortest && test(word.slice(1), 1)) return true;
  return testAfter(word, 0, shortest, test) || testAfter(word, 1, shortest, test);
}

/** What is listed counts even where it is shorter than a name: لآل. */
const SHORTEST_WORD = 2;
/** Texts repeat their words, and each is looked up in many lists, so its rests are kept; a full memory is emptied. */
const MOST_REMEMBERED = 20_000;
const REMEMBERED = new Map<string, readonly string[]>();

/** What is left of a folded word without its clitics, in the order of `readings`. */
export function restsOf(word: string): readonly string[] {
  const known = REMEMBERED.get(word);
  if (known !== undefined) return known;
  if (REMEMBERED.size >= MOST_REMEMBERED) REMEMBERED.clear();
  const rests: string[] = [];
  someRest(word, SHORTEST_WORD, (rest) => {
    rests.push(rest);
    return false;
  });
  REMEMBERED.set(word, rests);
  return rests;
}

/** Tests what is left without the preposition or dialect clitic that stands at `at`. */
function testAfter(word: string, at: number, shortest: number, test: RestTest): boolean {
  if (word.length - at <= shortest) return false;
  const unit = word.charCodeAt(at);
  if (DIALECT_UNITS.has(unit)) return word.startsWith(ARTICLE, at + 1) && test(word.slice(at + 1), at + 1);
  if (!PREPOSITION_UNITS.has(unit)) return false;
  if (test(word.slice(at + 1), at + 1)) return true;
  return unit === LAM && word.charCodeAt(at + 1) === LAM && testSwallowed(word, at + 1, test);
}

/** ل + ال… is written لل…: للميادين is ل + الميادين, and للاذقية is ل + اللاذقية. */
function testSwallowed(word: string, skip: number, test: RestTest): boolean {
  const rest = word.slice(skip);
  return test(ALEF + rest, skip) || test(ARTICLE + rest, skip);
}

/** Whether a folded word without clitics carries the article; words such as إلى only look like it. */
export function isDefinite(word: string): boolean {
  return word.startsWith(ARTICLE) && word.length >= ARTICLE.length + SHORTEST_REST;
}
