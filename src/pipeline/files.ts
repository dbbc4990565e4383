import type { Manifest } from '../corpus/manifest.ts';
import type { ShapeTopology } from '../corpus/place-head.ts';
import { isDrawn } from '../corpus/relation.ts';
import { CORPUS_FORMAT, CORPUS_VERSION } from '../corpus/version.ts';
import type { BasemapDetail } from './basemap/build-basemap.ts';
import { CHUNK_SIZE, chunkArticles, chunkHeads, chunkPassages } from './chunks.ts';
import { coNamedOf } from './co-named.ts';
import type { Corpus } from './corpus.ts';
import { layerFiles } from './layers.ts';
import { leadOf } from './lead.ts';
import { articleDirectory, headsWithChunks, type Laid, placesWithChunks, withInlined } from './manifest.ts';
import { lay, type Naming, nameByContent, nameByNumber, type OutputFile } from './output-file.ts';
import { rememberLast } from './remember.ts';
import { searchFiles } from './search-files.ts';
import { createSearchIndex } from './search-index.ts';
import { sourcesOf } from './sources.ts';

/** What is drawn besides the places' points, made beside the corpus. */
export interface Drawing {
  readonly shapes: ShapeTopology;
  readonly basemap: readonly BasemapDetail[];
}

export interface Layout {
  readonly chunkSize: number;
  /** The same for the search index; with `Infinity` it is made only when somebody searches. */
  readonly searchChunkSize: number;
  /** How many bytes the manifest may have, gzipped, with other files in it. */
  readonly inlineLimit: number;
  /** Called anew for every corpus. */
  readonly naming: () => Naming;
}

/** The corpus's share of the first view is 45 kB (src/README.md, "Budgets"); hosts compress a little better or worse. */
const INLINE_LIMIT = 44_000;

export const HOSTED: Layout = {
  chunkSize: CHUNK_SIZE,
  searchChunkSize: CHUNK_SIZE,
  inlineLimit: INLINE_LIMIT,
  naming: () => nameByContent,
};

/** After a change only what the page asks for is made again. */
export const DEVELOPED: Layout = { ...HOSTED, searchChunkSize: Infinity, naming: nameByNumber };

/**
 * Lays a corpus into files below `data`, one at a time, so that whoever writes them need not hold them all: first what
 * the manifest names, then the manifest, which is always `manifest.json`.
 */
export function* corpusFiles(corpus: Corpus, drawing: Drawing, layout: Layout): Generator<OutputFile> {
  const name = layout.naming();
  const chunks = chunkPassages(corpus.places, layout.chunkSize);
  const passages = yield* layAll(name, 'passages', chunks);
  const articles = yield* layAll(name, 'articles', chunkArticles(corpus.articles, layout.chunkSize));
  const heads = yield* layAll(
    name,
    'heads',
    chunkHeads(headsWithChunks(corpus.articles, articles), layout.chunkSize),
  );
  const ids = yield* lay(name('ids', () => ({ ids: corpus.articles.map(({ head }) => head.id) })));
  const shapes = yield* layAll(name, 'shapes', [drawing.shapes]);
  const sources = yield* lay(name('sources', () => sourcesOf(corpus)));
  const coNamed = yield* lay(name('co-named', () => coNamedOf(corpus)));
  const index = rememberLast(
    () => createSearchIndex(corpus, chunks),
    () => [],
  );
  const search = yield* searchFiles(name, () => index(null), layout.searchChunkSize);
  const relations = yield* lay(name('relations', () => ({ relations: corpus.relations })));
  const basemap = yield* layAll(
    name,
    'basemap',
    drawing.basemap.map(({ content }) => content),
  );
  yield* layerFiles(corpus);
  const manifest: Manifest = {
    format: CORPUS_FORMAT,
    version: CORPUS_VERSION,
    site: corpus.site,
    layers: corpus.layers,
    places: placesWithChunks(corpus.places, passages),
    articles: articleDirectory(corpus, heads, ids),
    lead: leadOf(corpus.places),
    shapes: shapes[0]?.path ?? '',
    sources,
    coNamed,
    relations: { file: relations, ...countRelations(corpus) },
    search,
    basemap: drawing.basemap.map(({ minZoom, boundingBox }, index) => ({
      file: basemap[index]?.path ?? '',
      minZoom,
      boundingBox,
    })),
    inline: {},
  };
  const content = withInlined(
    manifest,
    [heads.slice(0, 1), heads, passages, articles, shapes],
    layout.inlineLimit,
  );
  yield { path: 'manifest.json', content: () => content };
}

function* layAll<Value>(
  name: Naming,
  folder: string,
  values: readonly Value[],
): Generator<OutputFile, Laid<Value>[]> {
  const laid: Laid<Value>[] = [];
  for (const value of values) laid.push({ path: yield* lay(name(folder, () => value)), value });
  return laid;
}

function countRelations({ places, relations }: Corpus) {
  const points = new Map(places.map(({ head }) => [head.id, head.point]));
  const drawn = relations.filter((each) => isDrawn(each, (place) => points.get(place) ?? null));
  return { drawn: drawn.length, all: relations.length };
}
