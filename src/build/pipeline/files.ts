import { gzipSync } from 'node:zlib';
import type { ArticleChunk, InlineFile, Manifest, PassageChunk } from '../../corpus/manifest.ts';
import type { Shapes } from '../../corpus/place-head.ts';
import { isDrawn } from '../../corpus/relation.ts';
import { CORPUS_FORMAT, CORPUS_VERSION } from '../../corpus/version.ts';
import type { BasemapDetail } from '../basemap/build-basemap.ts';
import { CHUNK_SIZE, chunkArticles, chunkPassages } from './chunks.ts';
import type { Corpus } from './corpus.ts';
import { layerFiles } from './layers.ts';
import { type Naming, nameByContent, nameByNumber, type OutputFile } from './output-file.ts';
import { searchIndex } from './search-index.ts';
import { sourcesOf } from './sources.ts';

/** What is drawn besides the places' points, made beside the corpus. */
export interface Drawing {
  readonly shapes: Shapes;
  readonly basemap: readonly BasemapDetail[];
}

export interface Layout {
  readonly chunkSize: number;
  /** How many bytes the manifest may have, gzipped, with other files in it. */
  readonly inlineLimit: number;
  /** Called anew for every corpus. */
  readonly naming: () => Naming;
}

/** The corpus's share of the first view is 45 kB (design, section 8); hosts compress a little better or worse. */
const INLINE_LIMIT = 44_000;

export const HOSTED: Layout = {
  chunkSize: CHUNK_SIZE,
  inlineLimit: INLINE_LIMIT,
  naming: () => nameByContent,
};

/** After a change only what the page asks for is made again. */
export const DEVELOPED: Layout = { ...HOSTED, naming: nameByNumber };

/** A file that may lie in the manifest itself. */
interface ValueFile<Value extends InlineFile = InlineFile> {
  readonly file: OutputFile;
  readonly value: Value;
}

/** Lays a corpus into files below `data`: the manifest is always `manifest.json`, what it leads to it names. */
export function corpusFiles(corpus: Corpus, drawing: Drawing, layout: Layout): OutputFile[] {
  const name = layout.naming();
  const valueFile =
    <Value extends InlineFile>(folder: string) =>
    (value: Value): ValueFile<Value> => ({ file: name(folder, () => value), value });
  const chunks = chunkPassages(corpus.places, layout.chunkSize);
  const passages = chunks.map(valueFile<PassageChunk>('passages'));
  const articles = chunkArticles(corpus.articles, layout.chunkSize).map(valueFile<ArticleChunk>('articles'));
  const shapes = valueFile('shapes')(drawing.shapes);
  const sources = name('sources', () => sourcesOf(corpus));
  const search = name('search', () => searchIndex(corpus, chunks));
  const relations = name('relations', () => ({ relations: corpus.relations }));
  const basemap = drawing.basemap.map(({ content }) => name('basemap', () => content));
  const manifest: Manifest = {
    format: CORPUS_FORMAT,
    version: CORPUS_VERSION,
    site: corpus.site,
    layers: corpus.layers,
    ...withChunks(corpus, passages, articles),
    shapes: shapes.file.path,
    sources: sources.path,
    relations: { file: relations.path, ...countRelations(corpus, drawing) },
    search: search.path,
    basemap: drawing.basemap.map(({ minZoom, boundingBox }, index) => ({
      file: basemap[index]?.path ?? '',
      minZoom,
      boundingBox,
    })),
    inline: {},
  };
  return [
    ...withInlined(manifest, [passages, articles, [shapes]], layout.inlineLimit),
    ...[sources, search, relations, ...basemap, ...layerFiles(corpus)],
  ];
}

function countRelations({ places, relations }: Corpus, { basemap }: Drawing) {
  const points = new Map(places.map(({ head }) => [head.id, head.point]));
  const box = basemap[0]?.boundingBox ?? null;
  const drawn = relations.filter((each) => isDrawn(each, (place) => points.get(place) ?? null, box));
  return { drawn: drawn.length, all: relations.length };
}

/** The heads of places and articles, each with the files that hold the rest of it. */
function withChunks(
  corpus: Corpus,
  passages: readonly ValueFile<PassageChunk>[],
  articles: readonly ValueFile<ArticleChunk>[],
): Pick<Manifest, 'places' | 'articles'> {
  const passagePaths = new Map<string, string[]>(corpus.places.map(({ head }) => [head.id, []]));
  for (const { file, value } of passages) {
    for (const place of Object.keys(value.passages)) passagePaths.get(place)?.push(file.path);
  }
  const articlePaths = new Map(
    articles.flatMap(({ file, value }) => value.articles.map(({ id }) => [id, file.path] as const)),
  );
  return {
    places: corpus.places.map(({ head }) => ({ ...head, chunks: passagePaths.get(head.id) ?? [] })),
    articles: corpus.articles.map(({ head }) => ({ ...head, chunk: articlePaths.get(head.id) ?? null })),
  };
}

/** JSON hardly ever shrinks more than this: what is larger than so many times the limit need not be compressed. */
const MOST_COMPRESSED = 20;

/**
 * The manifest with those groups of files in it that its limit allows, the first first, and the others beside it: a
 * small corpus is one request, and the first view of a large one costs no more.
 */
function withInlined(
  manifest: Manifest,
  groups: readonly (readonly ValueFile[])[],
  limit: number,
): OutputFile[] {
  let whole = { manifest, content: JSON.stringify(manifest) };
  const beside = groups.filter((group) => {
    if (whole.content.length > limit * MOST_COMPRESSED) return true;
    const larger = withGroup(whole.manifest, group);
    const fits = gzipSync(larger.content).length <= limit;
    if (fits) whole = larger;
    return !fits;
  });
  const { content } = whole;
  return [{ path: 'manifest.json', content: () => content }, ...beside.flat().map(({ file }) => file)];
}

function withGroup(manifest: Manifest, group: readonly ValueFile[]): { manifest: Manifest; content: string } {
  const added = Object.fromEntries(group.map(({ file, value }) => [file.path, value]));
  const larger = { ...manifest, inline: { ...manifest.inline, ...added } };
  return { manifest: larger, content: JSON.stringify(larger) };
}
