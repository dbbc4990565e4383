import type { ArticleReading } from '../input/article.ts';
import type { Input } from '../input/input-file.ts';
import type { Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { type BasemapDetail, buildBasemap } from './basemap/build-basemap.ts';
import { type Corpus, createCorpus, inOrder } from './files/corpus.ts';
import { corpusFiles, HOSTED, type Layout } from './files/files.ts';
import type { OutputFile } from './files/output-file.ts';
import { buildShapes } from './files/shapes.ts';
import { finderOf } from './reading/finder.ts';
import {
  createInputReader,
  type InputReader,
  type Readings,
  type Surroundings,
} from './reading/input-reader.ts';
import { publishable } from './reading/left-out.ts';
import type { Geography } from './reading/read.ts';
import { rememberEach, rememberLast } from './remember.ts';
import { annotateArticle } from './shards/annotate-article.ts';
import { type CorpusArticle, createShard, type Shard } from './shards/shard.ts';

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
  /** Reads everything and says what is wrong with it. */
  check(input: Input): readonly Problem[];
  /** From what lies on the disk to what the app reads: read, check, annotate, passages, corpus, layers, files. */
  run(input: Input, layout?: Layout): Result;
}

interface Options {
  readonly layout?: Layout;
  /** Languages that the interface speaks: others are warned of. */
  readonly spoken?: readonly string[] | null;
  /** Where the input is read elsewhere, too. */
  readonly reader?: InputReader;
  /** Any error stops the run, one of an article too. */
  readonly strict?: boolean;
}

/** A pipeline that does again only what a change asks for. */
export function createPipeline({
  layout: usual = HOSTED,
  spoken = null,
  reader = createInputReader(spoken),
  strict = false,
}: Options = {}): Pipeline {
  const annotatorOf = rememberEach(createAnnotator);
  const detailsOf = rememberLast(
    ({ basemap, geography }: Pick<Readings, 'basemap' | 'geography'>) =>
      buildBasemap(basemap(), geography.places),
    ({ basemap, geography }) => [basemap(), geography],
  );
  return {
    check: (input) => reader.all(input).problems,
    run(input, layout = usual) {
      const readings = reader.all(input);
      const { articles, leftOut } = publishable(readings.articles, readings, strict);
      if (articles === null) return stopped(readings, leftOut);
      const shard = createShard(inOrder(articles.flatMap(annotatorOf(readings.geography))));
      return finish({ ...readings, leftOut }, [shard], layout, detailsOf(readings));
    },
  };
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

/** Finds what each article says of places, once for as long as both stay the same. */
export function createAnnotator(geography: Geography): (reading: ArticleReading) => CorpusArticle[] {
  const finder = finderOf(geography);
  const byId = new Map(geography.places.map((place) => [place.id, place]));
  return rememberEach(({ article }: ArticleReading) =>
    article === null ? [] : [annotateArticle(article, finder, byId)],
  );
}
