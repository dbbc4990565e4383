import { codeOf } from '../../gazetteer/world/world-place.ts';
import type { ArticleReading } from '../../input/article.ts';
import type { Input, InputFile, WorldPieces } from '../../input/input-file.ts';
import { readArticle } from '../../input/read-article.ts';
import { hasErrors, type Problem, sortProblems } from '../../model/problem.ts';
import { articleText } from '../annotation/annotate.ts';
import { type BasemapLayers, readBasemap } from '../basemap/read-basemap.ts';
import { type Recall, recallNothing, recallOf, rememberEach, rememberLast } from '../remember.ts';
import { checkArticle, duplicateIds } from './check.ts';
import { corpusCountries, countriesNamedIn, withCountries } from './finder.ts';
import { createHomeReader, sampleOf } from './home.ts';
import { type Geography, readGeography } from './read.ts';
import { readSettings, type SiteReading } from './read-settings.ts';

/** Everything that a site is made from but its articles. */
export interface Surroundings {
  readonly settings: SiteReading;
  readonly geography: Geography;
  /** Read when it is asked for. */
  basemap(): BasemapLayers;
  readonly problems: readonly Problem[];
  /** Whether there is an error without which no article could be published. */
  readonly isBroken: boolean;
}

/** Stands for what some files hold; `null` where nobody keeps what is made of them. */
type KeyOfFiles = (files: readonly InputFile[]) => string | null;

const NO_KEY: KeyOfFiles = () => null;

/** What an earlier run has noted of the same files is not worked out again. */
export function readSurroundings(
  input: Input,
  spoken: readonly string[] | null,
  recall: Recall,
  keyOf = NO_KEY,
): Surroundings {
  const settings = readSettings(input.site, spoken, input.archives);
  const geography = recallGeography(input, recall, keyOf);
  const basemapKey = keyOf(input.basemap);
  const { told, made: basemap } = recallOf(
    recall,
    basemapKey && `problems of the basemap ${basemapKey}`,
    () => readBasemap(input.basemap),
    ({ problems }) => problems,
  );
  const own = [...settings.problems, ...geography.problems, ...told];
  return { settings, geography, basemap, problems: [...input.problems, ...own], isBroken: hasErrors(own) };
}

/** Which countries the articles are about is noted apart: few edits change these, and so what there is to know of the world. */
function recallGeography(input: Input, recall: Recall, keyOf: KeyOfFiles): Geography {
  const sample = sampleOf(input.articles);
  const key = keyOf(sample);
  const { told, made } = recallOf(
    recall,
    key && `countries of the articles ${key}`,
    () => createWorldReader(recall).read(readGeography(input), sample.map(readArticle)),
    corpusCountries,
  );
  if (key === null) return made();
  const towns = told.countries.map((country) => input.worldPieces?.towns(country));
  return recall(`geography with ${JSON.stringify(told)} ${towns.join('\n')}`, made);
}

export interface Readings extends Surroundings {
  readonly articles: readonly ArticleReading[];
}

/** Reads and checks an input, and again only what has changed: a file is known by its `InputFile` object. */
export interface InputReader {
  /** An article's file as it is read here, once. */
  article(file: InputFile): ArticleReading;
  /** Codes of the countries that an article is about; found once, as the geography needs them of all. */
  countries(input: Input, file: InputFile): readonly string[];
  /** The places that articles are read with: the input's own, and what the world adds for the countries they are about. */
  geography(input: Input): Geography;
  all(input: Input): Readings;
}

/** `spoken`: languages that the interface speaks; others are warned of. */
export function createInputReader(spoken: readonly string[] | null = null): InputReader {
  const articleOf = rememberEach(readArticle);
  const geographyOf = rememberLast(readGeography, (input) => [
    ...input.gazetteer,
    ...input.background,
    input.names,
    input.world,
    input.worldPieces,
  ]);
  const basemapOf = rememberLast(
    ({ basemap }: Input) => readBasemap(basemap),
    ({ basemap }) => basemap,
  );
  const withWorld = createWorldReader();
  const geographyWith = (input: Input): Geography =>
    withWorld.read(geographyOf(input), sampleOf(input.articles).map(articleOf));
  const all = (input: Input): Readings => {
    const settings = readSettings(input.site, spoken, input.archives);
    const basemap = basemapOf(input);
    const articles = input.articles.map(articleOf);
    const geography = geographyWith(input);
    const ids = new Set(geography.places.map(({ id }) => id));
    const checked = articles.map((reading) => checkArticle(reading, ids));
    const readingOf = new Map(articles.map((reading) => [reading.file, reading]));
    const own = [settings, geography, basemap].flatMap(({ problems }) => problems);
    const found = checked.flatMap(({ problems }) => problems);
    const twice = duplicateIds(checked, (file) => readingOf.get(file) as ArticleReading);
    return {
      settings,
      geography,
      basemap: () => basemap,
      articles,
      problems: sortProblems([...input.problems, ...own, ...found, ...twice]),
      isBroken: hasErrors(own),
    };
  };
  return {
    article: articleOf,
    geography: geographyWith,
    countries: (input, file) => withWorld.countriesOf(geographyOf(input))(articleOf(file)),
    all,
  };
}

interface WorldOfCorpus {
  readonly own: Geography;
  readonly pieces: WorldPieces;
  readonly countries: readonly string[];
}

/** Adds what the world knows of the countries that articles are about; the same geography while these stay the same. */
function createWorldReader(recall: Recall = recallNothing) {
  const withHome = createHomeReader(recall);
  const countriesOf = rememberEach((own: Geography) =>
    rememberEach(({ article }: ArticleReading): readonly string[] => {
      const { worldPieces: pieces } = own;
      if (article === null || pieces === null) return [];
      const text = articleText(article);
      return recall(`countries of ${text}`, () => countriesNamedIn([text], own, pieces));
    }),
  );
  const extend = rememberLast(
    ({ own, pieces, countries }: WorldOfCorpus) => withCountries(own, pieces, countries),
    ({ own, pieces, countries }) => [own, pieces, countries.join()],
  );
  const read = (known: Geography, articles: readonly ArticleReading[]): Geography => {
    const { worldPieces: pieces } = known;
    if (pieces === null) return known;
    const own = withHome(known, articles);
    const named = articles.flatMap(countriesOf(known));
    const countries = [...new Set([...named, ...own.home.map(codeOf)])].sort();
    return extend({ own, pieces, countries });
  };
  return { read, countriesOf };
}
