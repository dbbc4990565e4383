import { Territory } from '../../gazetteer/territory.ts';
import { codeOf, countryId } from '../../gazetteer/world/world-place.ts';
import type { ArticleReading } from '../../input/article.ts';
import { articleText } from '../annotation/annotate.ts';
import { type Recall, recallNothing, rememberEach, rememberLast } from '../remember.ts';
import { countriesAround, countryOf, finderOf, withCountries } from './finder.ts';
import type { Geography } from './read.ts';

/** So many articles, evenly spread, tell which countries a corpus is about. */
const MOST_ASKED = 300;
/** A gazetteer of one's own says what the articles are about; a few places beside the world's do not, nor do names without a position. */
const FEW_PLACES = 10;
/** Of the articles of a corpus so many have to be about a country for it to be the corpus's own, and no fewer than two. */
const HOME_SHARE = 1 / 3;
/** And so many as are about the country of most of them: neighbours and great powers are named in passing. */
const SHARE_OF_FIRST = 1 / 2;

/** Where no country is named so often: so few are tried by their towns, two of which so many of the articles have to name. */
const MOST_TRIED = 3;
const TOWNS_SHARE = 2 / 3;
const FEWEST_ARTICLES = 3;

/** Items of a long list, evenly spread. */
export function sampleOf<Item>(items: readonly Item[]): Item[] {
  const step = Math.max(1, Math.ceil(items.length / MOST_ASKED));
  return items.filter((_, at) => at % step === 0);
}

/** Whether only its articles can say which countries a project is about. */
export const saysNoHome = ({ places, worldPieces }: Geography): boolean =>
  worldPieces !== null && places.filter(({ point }) => point !== null).length < FEW_PLACES;

/**
 * What adds to a project's geography the countries that its articles are about, in which every text of the project is at
 * home: for what builds it as for what only reads a text with it.
 */
export function createHomeReader(
  recall: Recall = recallNothing,
): (own: Geography, articles: readonly ArticleReading[]) => Geography {
  const countriesIn = rememberEach((own: Geography) =>
    rememberEach(({ article }: ArticleReading): readonly string[] => {
      const { worldPieces: pieces } = own;
      if (article === null || pieces === null) return [];
      const text = articleText(article);
      return recall(`countries around ${text}`, () => countriesAround(text, own, pieces));
    }),
  );
  const atHome = rememberLast(
    ({ own, home }: { own: Geography; home: readonly string[] }): Geography => ({ ...own, home }),
    ({ own, home }) => [own, home.join()],
  );
  const readTowns = rememberLast(createTownReader, ({ own, tried }) => [own, tried.join()]);
  const homeByTowns = (
    asked: readonly ArticleReading[],
    around: readonly (readonly string[])[],
    own: Geography,
  ): string[] => {
    const tried = asked.length < FEWEST_ARTICLES ? [] : namedAgain(around).slice(0, MOST_TRIED);
    if (tried.length === 0) return [];
    const withTowns = asked.map(readTowns({ own, tried }));
    return tried.filter(
      (code) => withTowns.filter((codes) => codes.includes(code)).length >= asked.length * TOWNS_SHARE,
    );
  };
  return (own, articles) => {
    if (!saysNoHome(own)) return own;
    const asked = sampleOf(articles);
    const around = asked.map(countriesIn(own));
    const named = homeOf(around);
    const home = named.length > 0 ? named : homeByTowns(asked, around, own);
    return home.length === 0 ? own : atHome({ own, home: home.map(countryId) });
  };
}

/** Codes of the countries that many of the articles are about, of those of each article: another article need not name them. */
export function homeOf(countries: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const code of countries.flat()) counts.set(code, (counts.get(code) ?? 0) + 1);
  const least = Math.max(2, countries.length * HOME_SHARE, Math.max(0, ...counts.values()) * SHARE_OF_FIRST);
  return [...counts].flatMap(([code, count]) => (count >= least ? code : [])).sort();
}

/** Codes of the countries that two articles or more are about, the most frequent first. */
function namedAgain(countries: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const code of countries.flatMap((each) => [...new Set(each)]))
    counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([, one], [, other]) => other - one)
    .map(([code]) => code);
}

interface TriedCountries {
  readonly own: Geography;
  readonly tried: readonly string[];
}

/**
 * What gives, of the tried countries, those of which an article names two towns if it is at home there: articles about Georgia
 * of which few say Georgia or Tbilisi.
 */
function createTownReader({ own, tried }: TriedCountries): (reading: ArticleReading) => readonly string[] {
  const { worldPieces: pieces } = own;
  if (pieces === null) return () => [];
  const extended = { ...withCountries(own, pieces, tried), home: tried.map(countryId) };
  const finder = finderOf(extended);
  const territory = new Territory(extended.places);
  const byId = new Map(extended.places.map((place) => [place.id, place]));
  return rememberEach(({ article }: ArticleReading) => {
    const found = article === null ? [] : finder.find(articleText(article));
    const towns = new Set(found.flatMap(({ place }) => byId.get(place ?? '') ?? []));
    const codes = [...towns]
      .filter(({ layer }) => layer === 'settlements')
      .flatMap((town) => countryOf(town, territory) ?? [])
      .map(({ id }) => codeOf(id));
    return tried.filter((code) => codes.filter((each) => each === code).length > 1);
  });
}
