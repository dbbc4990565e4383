import type { ArticleSummary } from '../../corpus/article.ts';
import { creditNames } from '../../corpus/credits.ts';
import type { FileRange } from '../../corpus/file-list.ts';
import type { Manifest } from '../../corpus/manifest.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { ShapeTopology } from '../../corpus/place-summary.ts';
import { isDrawn } from '../../corpus/relation.ts';
import { CORPUS_FORMAT, CORPUS_VERSION } from '../../corpus/version.ts';
import type { BasemapDetail } from '../basemap/build-basemap.ts';
import { type Recall, recallNothing, recallOf } from '../remember.ts';
import { layArticles } from './article-files.ts';
import {
  CHUNK_SIZE,
  chunkPassages,
  chunkRelations,
  chunksOf,
  type PassageShare,
  versionOfShares,
} from './chunks.ts';
import { coNamedOver } from './co-named.ts';
import { type Corpus, type CorpusPlace, isLarge, readPassages, relationsIn, summariesOf } from './corpus.ts';
import { layIds } from './id-files.ts';
import { layerFiles } from './layers.ts';
import { leadOf } from './lead.ts';
import { articleDirectory, FirstFiles, type Laid, withInlined } from './manifest.ts';
import {
  lay,
  layEach,
  layPaths,
  type Naming,
  nameByContent,
  nameByNumber,
  type OutputFile,
  plainSha256,
  type Sha256,
} from './output-file.ts';
import { layPlaces } from './place-files.ts';
import { cutPlaces } from './place-pieces.ts';
import { hasCards, searchFiles } from './search-files.ts';
import { cutShapes } from './shapes.ts';
import { sourcesOf } from './sources.ts';
import { Spots } from './spots.ts';

/** What is drawn besides the places' points, made beside the corpus. */
export interface DrawnShapes {
  readonly shapes: ShapeTopology;
  readonly basemap: readonly BasemapDetail[];
}

export interface Layout {
  readonly chunkSize: number;
  /** How many summaries of articles lie in one file. */
  readonly summariesAFile: number;
  /** How many places lie in the manifest, and at most in each piece of the others. */
  readonly placesAFile: number;
  /** Of how many places a file has the sources, or what is named together with them. */
  readonly detailsAFile: number;
  /** The same for the search index; with `Infinity` it is made only when somebody searches. `isLarge` as for `naming`. */
  readonly searchChunkSize: (isLarge: boolean) => number;
  /** How many bytes the manifest may have, gzipped, with other files in it. */
  readonly inlineLimit: number;
  /** Called anew for every corpus; `isLarge` where it has very many articles. */
  readonly naming: (isLarge: boolean) => Naming;
  /** What an earlier run has noted of the names of files that depend on few articles. */
  readonly recall: Recall;
}

/** The corpus's share of the first view is 45 kB (src/README.md, "Budgets"); hosts compress a little better or worse. */
const INLINE_LIMIT = 44_000;

/** Of very many files a query needs a few: packed 2 kB each. A small index is fetched nearly whole. */
const SEARCH_CHUNK_SIZE = 6_000;

/** As large as another chunk, for articles with twenty places. */
const HEADS_A_FILE = 100;

/** About 30 kB gzipped, half of what a first view may take. */
const PLACES_A_FILE = 500;

/** Characters. All shapes are drawn at once; only a gazetteer of half the world's areas needs a second file. */
const SHAPES_A_FILE = 1_000_000;

/** A card needs those of one place: 7 kB gzipped. */
const DETAILS_A_FILE = 250;

export const HOSTED: Layout = hostedLayout(plainSha256);

/** As sites are published. */
export function hostedLayout(sha256: Sha256): Layout {
  return {
    chunkSize: CHUNK_SIZE,
    summariesAFile: HEADS_A_FILE,
    placesAFile: PLACES_A_FILE,
    detailsAFile: DETAILS_A_FILE,
    searchChunkSize: (isLarge) => (isLarge ? SEARCH_CHUNK_SIZE : CHUNK_SIZE),
    inlineLimit: INLINE_LIMIT,
    naming: (isLarge) => nameByContent(sha256, { packed: isLarge }),
    recall: recallNothing,
  };
}

/** After a change only what the page asks for is made again. */
export const DEVELOPED: Layout = { ...HOSTED, searchChunkSize: () => Infinity, naming: nameByNumber };

/**
 * Lays a corpus into files below `data`, one at a time, so that whoever writes them need not hold them all: first what
 * the manifest names, then the manifest, which is always `manifest.json`.
 */
export function* corpusFiles(ranked: Corpus, drawing: DrawnShapes, layout: Layout): Generator<OutputFile> {
  const cut = cutPlaces(ranked.places, layout.placesAFile);
  // From here on a place has the number of where it lies.
  const corpus = { ...ranked, places: [...cut.first, ...cut.pieces.flat()] };
  const name = layout.naming(isLarge(corpus));
  const searchChunkSize = layout.searchChunkSize(isLarge(corpus));
  const spots = hasCards(corpus, searchChunkSize) ? null : new Spots(corpus);
  const passages = yield* layPassages(name, corpus, layout, spots);
  const passageFiles = yield* layPaths(name, passages.paths);
  const places = yield* layPlaces(name, cut, passages.ranges, layout.chunkSize);
  const articles = yield* layArticles(name, corpus, layout);
  const summaries = yield* laySummaries(name, corpus, articles.paths, layout.summariesAFile);
  const summaryFiles = yield* layPaths(name, summaries.paths);
  const ids = yield* layIds(
    name,
    Array.from(summariesOf(corpus), ({ id }) => id),
    layout.chunkSize,
  );
  const shapes = yield* layAll(name, 'shapes', cutShapes(drawing.shapes, SHAPES_A_FILE));
  const layDetails = (folder: string, detailsOf: (places: readonly CorpusPlace[]) => unknown) =>
    layEach(name, folder, chunksOf(corpus.places, layout.detailsAFile), detailsOf);
  const sources = yield* layDetails('sources', (places) => sourcesOf({ places }));
  const coNamed = yield* layDetails('co-named', coNamedOver(corpus));
  const search = yield* searchFiles(name, corpus, spots, {
    chunkSize: searchChunkSize,
    recall: layout.recall,
  });
  const relations = yield* layEach(
    name,
    'relations',
    chunkRelations(corpus, layout.chunkSize),
    (relations) => ({ relations }),
  );
  const basemap = yield* layAll(
    name,
    'basemap',
    drawing.basemap.map(({ content }) => content),
  );
  yield* layerFiles(ranked);
  const manifest: Manifest = {
    format: CORPUS_FORMAT,
    version: CORPUS_VERSION,
    site: corpus.site,
    layers: corpus.layers,
    ...places,
    articles: articleDirectory(corpus, {
      summaries: summaryFiles,
      summariesAFile: layout.summariesAFile,
      ids,
    }),
    passages: passageFiles,
    lead: leadOf(ranked),
    credits: creditNames(
      Object.values(sourcesOf(corpus)).flatMap(({ nameSource, geometrySource }) => [
        nameSource,
        geometrySource,
      ]),
    ),
    shapes: shapes.map(({ path }) => path),
    sources,
    coNamed,
    detailsAFile: layout.detailsAFile,
    relations: { files: relations, ...countRelations(corpus) },
    search,
    basemap: drawing.basemap.map(({ minZoom, boundingBox }, index) => ({
      file: basemap[index]?.path ?? '',
      minZoom,
      boundingBox,
    })),
    inline: {},
  };
  const groups = [
    summaries.kept.some.slice(0, 1),
    summaries.kept.all,
    passages.kept.all,
    articles.kept.all,
    shapes,
  ];
  const content = withInlined(manifest, groups, layout.inlineLimit);
  yield { path: 'manifest.json', content: () => content };
}

/** Gives out a file a value, and the paths with the values back. */
function* layAll<Value>(
  name: Naming,
  folder: string,
  values: readonly Value[],
): Generator<OutputFile, Laid<Value>[]> {
  const laid: Laid<Value>[] = [];
  for (const value of values) laid.push({ path: yield* lay(name(folder, () => value)), value: () => value });
  return laid;
}

/** `ranges` says of each place which of the files have its passages; where they lie in these is noted in `spots`. */
function* layPassages(
  name: Naming,
  corpus: Corpus,
  { chunkSize, recall }: Pick<Layout, 'chunkSize' | 'recall'>,
  spots: Spots | null,
) {
  const kept = new FirstFiles<{ passages: Record<string, readonly Passage[]> }>();
  const paths: string[] = [];
  const ranges = new Map<string, FileRange>();
  for (const shares of chunkPassages(corpus, chunkSize)) {
    const version = versionOfShares(corpus, shares);
    const value = () => ({ passages: Object.fromEntries(shares.map((share) => passagesOf(corpus, share))) });
    const { told: path, made } = recallOf(
      recall,
      version && `passages of ${version}`,
      () => name('passages', value),
      (file) => file.path,
    );
    yield* lay({ path, madeFrom: () => path, content: () => made().content() });
    kept.add({ path, value });
    for (const share of shares) {
      const { first, count } = ranges.get(share.place.summary.id) ?? { first: paths.length, count: 0 };
      ranges.set(share.place.summary.id, { first, count: count + 1 });
      spots?.note(share, readPassages(corpus, share.place.summary.id, share.passages));
    }
    paths.push(path);
  }
  return { kept, paths, ranges };
}

function passagesOf(corpus: Corpus, { place, passages }: PassageShare): [place: string, readonly Passage[]] {
  const { id } = place.summary;
  return [id, Array.from(readPassages(corpus, id, passages), ({ passage }) => passage)];
}

function* laySummaries(
  name: Naming,
  corpus: Corpus,
  texts: ReadonlyMap<string, string>,
  summariesAFile: number,
) {
  const kept = new FirstFiles<{ summaries: readonly ArticleSummary[] }>();
  const paths: string[] = [];
  for (const summaries of chunksOf(withChunks(corpus, texts), summariesAFile)) {
    const value = { summaries };
    const path = yield* lay(name('summaries', () => value));
    kept.add({ path, value: () => value });
    paths.push(path);
  }
  return { kept, paths };
}

function* withChunks(corpus: Corpus, paths: ReadonlyMap<string, string>): Generator<ArticleSummary> {
  for (const summary of summariesOf(corpus)) yield { ...summary, chunk: paths.get(summary.id) ?? null };
}

function countRelations(corpus: Corpus) {
  const points = new Map(corpus.places.map(({ summary }) => [summary.id, summary.point]));
  let [drawn, all] = [0, 0];
  for (const relation of relationsIn(corpus)) {
    all += 1;
    if (isDrawn(relation, (place) => points.get(place) ?? null)) drawn += 1;
  }
  return { drawn, all };
}
