import { codeOf } from '../gazetteer/world/world-place.ts';
import type { ArticleReading } from '../input/article.ts';
import type { Input, InputFile, WorldPieces } from '../input/input-file.ts';
import { readArticle } from '../input/read-article.ts';
import { hasErrors, type Problem, sortProblems } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { articleText } from './annotate.ts';
import { annotateArticle } from './annotate-article.ts';
import { type BasemapDetail, buildBasemap } from './basemap/build-basemap.ts';
import { type BasemapLayers, readBasemap } from './basemap/read-basemap.ts';
import { checkArticle, duplicateIds } from './check.ts';
import { type Corpus, createCorpus, inOrder } from './corpus.ts';
import { corpusFiles, HOSTED, type Layout } from './files.ts';
import { countriesNamedIn, finderOf, withCountries } from './finder.ts';
import { createHomeReader, sampleOf } from './home.ts';
import { publishable } from './left-out.ts';
import type { OutputFile } from './output-file.ts';
import { type Geography, readGeography } from './read.ts';
import { readSettings, type SiteReading } from './read-settings.ts';
import { type Recall, recallNothing, recallOf, rememberEach, rememberLast } from './remember.ts';
import { buildShapes } from './shapes.ts';
import { type CorpusArticle, createShard, type Shard } from './shard.ts';

/**
 * `corpus` and `files` are `null`, and `basemap` empty, where an error stopped the run. An article with an error is left out
 * of a corpus and stops nothing.
 */
export interface Result {
  readonly site: Site;
  readonly corpus: Corpus | null;
  readonly basemap: readonly BasemapDetail[];
  /** Made while they are walked through, and anew each time. */
  readonly files: Iterable<OutputFile> | null;
  readonly problems: readonly Problem[];
  /** Files of articles that errors keep out of the corpus. */
  readonly leftOut: readonly string[];
}

export interface Pipeline {
  /** An article's file as it is read here, once. */
  article(file: InputFile): ArticleReading;
  /** Codes of the countries that an article is about; found once, as the geography needs them of all. */
  countries(input: Input, file: InputFile): readonly string[];
  /** Reads everything and says what is wrong with it. */
  check(input: Input): readonly Problem[];
  /** The places that articles are read with: the input's own, and what the world adds for the countries they are about. */
  geography(input: Input): Geography;
  /** From what lies on the disk to what the app reads: read, check, annotate, passages, corpus, layers, files. */
  run(input: Input, layout?: Layout): Result;
}

interface Options {
  readonly layout?: Layout;
  /** Languages that the interface speaks: others are warned of. */
  readonly spoken?: readonly string[] | null;
  /** Any error stops the run, one of an article too. */
  readonly strict?: boolean;
}

/** A pipeline that does again only what a change asks for: a file is known by its `InputFile` object. */
export function createPipeline({
  layout: usual = HOSTED,
  spoken = null,
  strict = false,
}: Options = {}): Pipeline {
  const articleOf = rememberEach(readArticle);
  const reader = createReader(spoken, articleOf);
  const annotatorOf = rememberEach(createAnnotator);
  const detailsOf = rememberLast(
    ({ basemap, geography }: Pick<Readings, 'basemap' | 'geography'>) =>
      buildBasemap(basemap(), geography.places),
    ({ basemap, geography }) => [basemap(), geography],
  );
  return {
    article: articleOf,
    countries: reader.countries,
    check: (input) => reader.all(input).problems,
    geography: reader.geography,
    run(input, layout = usual) {
      const readings = reader.all(input);
      const { articles, leftOut } = publishable(readings.articles, readings, strict);
      if (articles === null) return stopped(readings, leftOut);
      const shard = createShard(inOrder(articles.flatMap(annotatorOf(readings.geography))));
      return finish({ ...readings, leftOut }, [shard], layout, detailsOf(readings));
    },
  };
}

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

/** `basemapKey` stands for the files of the basemap: where an earlier run has noted what is wrong with them, they are not read. */
export function readSurroundings(
  input: Input,
  spoken: readonly string[] | null,
  recall: Recall,
  basemapKey: string | null = null,
): Surroundings {
  const settings = readSettings(input.site, spoken);
  const asked = sampleOf(input.articles).map(readArticle);
  const geography = createWorldReader(recall).read(readGeography(input), asked);
  const { told, made: basemap } = recallOf(
    recall,
    basemapKey && `problems of the basemap ${basemapKey}`,
    () => readBasemap(input.basemap),
    ({ problems }) => problems,
  );
  const own = [...settings.problems, ...geography.problems, ...told];
  return { settings, geography, basemap, problems: [...input.problems, ...own], isBroken: hasErrors(own) };
}

/** What a run gives that an error stopped. */
export function stopped({ settings, problems }: Surroundings, leftOut: readonly string[]): Result {
  return { site: settings.site, corpus: null, basemap: [], files: null, problems, leftOut };
}

/** What a run gives in the end, of shards in the order of their articles. */
export function finish(
  { settings, geography, problems, leftOut }: Surroundings & Pick<Result, 'leftOut'>,
  shards: readonly Shard[],
  layout: Layout,
  details: readonly BasemapDetail[],
): Result {
  const corpus = createCorpus(settings.site, geography.places, shards);
  const shapes = buildShapes(corpus.places.map(({ place }) => place));
  const files = { [Symbol.iterator]: () => corpusFiles(corpus, { shapes, basemap: details }, layout) };
  return { site: corpus.site, corpus, basemap: details, files, problems, leftOut };
}

interface Readings extends Surroundings {
  readonly articles: readonly ArticleReading[];
}

function createReader(
  spoken: readonly string[] | null,
  articleOf: Pipeline['article'],
): Pick<Pipeline, 'geography' | 'countries'> & { all(input: Input): Readings } {
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
    const settings = readSettings(input.site, spoken);
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

/** Finds what each article says of places, once for as long as both stay the same. */
export function createAnnotator(geography: Geography): (reading: ArticleReading) => CorpusArticle[] {
  const finder = finderOf(geography);
  const byId = new Map(geography.places.map((place) => [place.id, place]));
  return rememberEach(({ article }: ArticleReading) =>
    article === null ? [] : [annotateArticle(article, finder, byId)],
  );
}
