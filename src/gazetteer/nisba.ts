import { ARTICLE } from '../text/arabic/clitics.ts';
import { foldText } from '../text/fold.ts';

/** Endings that a country's name loses before the ending of origin: سوريا, سورية, أمريكا, فرنسا, الجزائر. */
const LOST_ENDINGS = ['يا', 'يه', 'ا', 'ه'];

/** Masculine, feminine, and the plurals, folded: سوري, سورية, سوريون, سوريين, سوريات. */
const ENDINGS = ['ي', 'يه', 'يون', 'يين', 'يات', 'يا'];

const SHORTEST_STEM = 3;

/** The folded words for what comes from a country, with and without the article: سوري, السورية, السوريين. */
export function nisbas(countryName: string): string[] {
  const folded = foldText(countryName);
  if (folded.includes(' ')) return [];
  const name = folded.startsWith(ARTICLE) ? folded.slice(ARTICLE.length) : folded;
  const ending = LOST_ENDINGS.find((each) => name.endsWith(each)) ?? '';
  const stem = name.slice(0, name.length - ending.length);
  if (stem.length < SHORTEST_STEM) return [];
  return ENDINGS.flatMap((each) => [stem + each, ARTICLE + stem + each]).filter((word) => word !== folded);
}

/** What English puts to a country's name for what comes from it, after what the name loses: Syrian, Iraqi, Lebanese, Turkish. */
const LATIN_ENDINGS: readonly (readonly [lost: RegExp, endings: readonly string[]])[] = [
  [/ia$/, ['ian', 'ians']],
  [/a$/, ['an', 'ans', 'ian', 'ians', 'ese']],
  [/o$/, ['an', 'ans', 'oan']],
  [/y$/, ['ish', 'ian', 'ians']],
  [/$/, ['i', 'is', 'ian', 'ians', 'ese', 'ish']],
];

/** The folded English words for what comes from a country. */
export function latinNisbas(countryName: string): string[] {
  const name = foldText(countryName);
  if (!/^[a-z]{4,}$/.test(name)) return [];
  const [lost, endings] = LATIN_ENDINGS.find(([ending]) => ending.test(name)) ?? [/$/, []];
  const stem = name.replace(lost, '');
  return endings.map((ending) => stem + ending);
}
