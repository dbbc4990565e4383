import { isTexts, readTable } from './table.ts';

const SHAPE = { country: isTexts, en: isTexts };
const WORD = /[\p{L}\p{M}\d’']+/gu;
/** What French leaves of the word before: d’Annaba. */
const ELIDED = /^(?:[cdjlmnst]|(?:jus)?qu)(?=[’']\p{L})/u;
const CAPITAL = /^\p{Lu}/u;
const BETWEEN = /^[ -]$/;
/** Stratford upon Avon; nobody tells a country by a longer name. */
const MOST_WORDS = 4;
/** Two towns that one country has tell of it, of which either alone may be a person or be elsewhere. */
const LEAST_NAMES = 2;
/** More countries than these share the names of a text only where it is not about one. */
const MOST_COUNTRIES = 6;

/** In which countries the towns of a name in Latin script are (`names.json`, format: `geo/world/README.md`). */
export class TownNames {
  private readonly countries = new Map<string, readonly string[]>();

  /** Throws where the file is not of the format. */
  constructor(file: string) {
    const { country, en } = readTable(file, SHAPE);
    country.forEach((code, at) => {
      for (const name of (en[at] ?? '').split(';'))
        this.countries.set(name, [...(this.countries.get(name) ?? []), code]);
    });
  }

  /**
   * Codes of the countries that have several of the names in a text, those with the most names first, and of those that alone have
   * a name which `isBefore` tells a place by the two words before it, the nearer first. Names of the project's `own` places tell of no country.
   */
  countriesIn(
    text: string,
    isBefore: (word: string, previous: string) => boolean,
    own: ReadonlySet<string> = new Set(),
  ): string[] {
    const named = new Map<string, Set<string>>();
    const alone = new Set<string>();
    for (const [name, [before, previous]] of namesIn(text)) {
      const codes = own.has(name) ? [] : (this.countries.get(name) ?? []);
      for (const code of codes) named.set(code, (named.get(code) ?? new Set()).add(name));
      const [only] = codes;
      if (only !== undefined && codes.length === 1 && isBefore(before, previous)) alone.add(only);
    }
    const shared = [...named]
      .filter(([, names]) => names.size >= LEAST_NAMES)
      .sort(([one, names], [other, others]) => others.size - names.size || (one < other ? -1 : 1))
      .map(([code]) => code);
    return [...new Set([...shared, ...alone])].slice(0, MOST_COUNTRIES);
  }
}

/** All runs of words that begin and end with a capital, each with the two words before its last occurrence. */
function namesIn(text: string): Map<string, readonly [string, string]> {
  const words = [...text.matchAll(WORD)].flatMap(({ index, 0: word }) => {
    const end = index + word.length;
    const elided = ELIDED.exec(word)?.[0];
    if (elided === undefined) return wordFrom(index, end);
    const middle = index + elided.length;
    return [wordFrom(index, middle), wordFrom(middle + 1, end)];
  });
  const names = new Map<string, readonly [string, string]>();
  words.forEach((first, at) => {
    if (!first.isCapital) return;
    for (let to = at; to < Math.min(words.length, at + MOST_WORDS); to++) {
      const [last, before] = [words[to], words[to - 1]];
      if (last === undefined) return;
      if (to > at && !BETWEEN.test(text.slice(before?.end, last.start))) return;
      if (last.isCapital) names.set(text.slice(first.start, last.end), [wordBefore(at), wordBefore(at - 1)]);
    }
  });
  return names;

  function wordFrom(start: number, end: number) {
    return { start, end, isCapital: CAPITAL.test(text.charAt(start)) };
  }

  function wordBefore(at: number): string {
    const before = words[at - 1];
    return before === undefined ? '' : text.slice(before.start, before.end);
  }
}
