import type { ArticleReading } from '../input/article.ts';
import type { Input } from '../input/input-file.ts';
import { readArticle } from '../input/read-article.ts';
import type { Problem } from '../model/problem.ts';
import { hasErrors, sortProblems } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { annotate } from './annotate.ts';
import { articleHead } from './article-head.ts';
import { type BasemapDetail, buildBasemap } from './basemap/build-basemap.ts';
import { type BasemapLayers, readBasemap } from './basemap/read-basemap.ts';
import { checkArticles } from './check.ts';
import { type Corpus, type CorpusArticle, createCorpus } from './corpus.ts';
import { corpusFiles, HOSTED, type Layout } from './files.ts';
import { finderOf } from './finder.ts';
import type { OutputFile } from './output-file.ts';
import { passagesOf } from './passages.ts';
import { type Geography, readGeography, readSettings, type SiteReading } from './read.ts';
import { relationsOf } from './relations.ts';
import { rememberEach, rememberLast } from './remember.ts';
import { buildShapes } from './shapes.ts';

/** `corpus` and `files` are `null`, and `basemap` empty, where an error stopped the run. */
export interface Result {
  readonly site: Site;
  readonly corpus: Corpus | null;
  readonly basemap: readonly BasemapDetail[];
  /** Made while they are walked through, and anew each time. */
  readonly files: Iterable<OutputFile> | null;
  readonly problems: readonly Problem[];
}

export interface Pipeline {
  /** Reads everything and says what is wrong with it. */
  check(input: Input): readonly Problem[];
  /** From what lies on the disk to what the app reads: read, check, annotate, passages, corpus, layers, files. */
  run(input: Input): Result;
}

interface Options {
  readonly layout?: Layout;
  /** Languages that the interface speaks: others are warned of. */
  readonly spoken?: readonly string[] | null;
}

/** A pipeline that does again only what a change asks for: a file is known by its `InputFile` object. */
export function createPipeline({ layout = HOSTED, spoken = null }: Options = {}): Pipeline {
  const readAll = createReader(spoken);
  const annotatorOf = rememberEach(createAnnotator);
  const detailsOf = rememberLast(
    ({ basemap, geography }: Pick<Readings, 'basemap' | 'geography'>) =>
      buildBasemap(basemap, geography.places),
    ({ basemap, geography }) => [basemap, geography],
  );
  return {
    check: (input) => readAll(input).problems,
    run(input) {
      const { settings, geography, basemap, articles, problems } = readAll(input);
      if (hasErrors(problems))
        return { site: settings.site, corpus: null, basemap: [], files: null, problems };
      const corpus = createCorpus(settings.site, geography.places, articles.flatMap(annotatorOf(geography)));
      const shapes = buildShapes(corpus.places.map(({ place }) => place));
      const details = detailsOf({ basemap, geography });
      const files = { [Symbol.iterator]: () => corpusFiles(corpus, { shapes, basemap: details }, layout) };
      return { site: settings.site, corpus, basemap: details, files, problems };
    },
  };
}

interface Readings {
  readonly settings: SiteReading;
  readonly geography: Geography;
  readonly basemap: BasemapLayers;
  readonly articles: readonly ArticleReading[];
  readonly problems: readonly Problem[];
}

function createReader(spoken: readonly string[] | null): (input: Input) => Readings {
  const geographyOf = rememberLast(readGeography, (input) => [
    ...input.gazetteer,
    ...input.background,
    input.names,
    input.world,
  ]);
  const basemapOf = rememberLast(
    ({ basemap }: Input) => readBasemap(basemap),
    ({ basemap }) => basemap,
  );
  const articleOf = rememberEach(readArticle);
  return (input) => {
    const settings = readSettings(input.site, spoken);
    const geography = geographyOf(input);
    const basemap = basemapOf(input);
    const articles = input.articles.map(articleOf);
    const own = [settings, geography, basemap, ...articles].flatMap((reading) => reading.problems);
    return {
      settings,
      geography,
      basemap,
      articles,
      problems: sortProblems([...input.problems, ...own, ...checkArticles(articles, geography.places)]),
    };
  };
}

/** Finds what each article says of places, once for as long as both stay the same. */
function createAnnotator(geography: Geography): (reading: ArticleReading) => CorpusArticle[] {
  const finder = finderOf(geography);
  const byId = new Map(geography.places.map((place) => [place.id, place]));
  return rememberEach(({ article }: ArticleReading) => {
    if (article === null) return [];
    const annotated = annotate(article, finder);
    const passages = passagesOf(annotated);
    const head = articleHead(annotated, passages);
    const text = article.excerptsOnly ? null : { id: article.id, blocks: annotated.blocks };
    const relations = relationsOf(annotated, byId);
    return [{ head, text, passages, relations }];
  });
}
