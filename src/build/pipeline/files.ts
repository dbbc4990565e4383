import { gzipSync } from 'node:zlib';
import type { ArticleChunk, InlineFile, Manifest, PassageChunk } from '../../corpus/manifest.ts';
import type { Shapes } from '../../corpus/place-head.ts';
import type { Relation } from '../../corpus/relation.ts';
import { CORPUS_FORMAT, CORPUS_VERSION } from '../../corpus/version.ts';
import type { BasemapDetail } from '../basemap/build-basemap.ts';
import { CHUNK_SIZE, chunkArticles, chunkPassages } from './chunks.ts';
import type { Corpus } from './corpus.ts';
import { layerFiles } from './layers.ts';
import { type JsonFile, nameByContent, type OutputFile } from './output-file.ts';
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
}

/** The corpus's share of the first view is 45 kB (design, section 8); hosts compress a little better or worse. */
export const USUAL_LAYOUT: Layout = { chunkSize: CHUNK_SIZE, inlineLimit: 44_000 };

/** Lays a corpus into files: the manifest is always `manifest.json`, the others are named after what they hold. */
export function corpusFiles(corpus: Corpus, drawing: Drawing, layout: Layout): OutputFile[] {
  const passages = chunkPassages(corpus.places, layout.chunkSize).map((chunk) =>
    nameByContent('passages', chunk),
  );
  const articles = chunkArticles(corpus.articles, layout.chunkSize).map((chunk) =>
    nameByContent('articles', chunk),
  );
  const shapes = nameByContent('shapes', drawing.shapes);
  const sources = nameByContent('sources', sourcesOf(corpus));
  const search = nameByContent(
    'search',
    searchIndex(
      corpus,
      passages.map(({ value }) => value),
    ),
  );
  const relations = nameByContent('relations', { relations: corpus.relations });
  const basemap = drawing.basemap.map(({ content, ...detail }) => ({
    detail,
    ...nameByContent('basemap', content),
  }));
  const manifest: Manifest = {
    format: CORPUS_FORMAT,
    version: CORPUS_VERSION,
    site: corpus.site,
    layers: corpus.layers,
    ...withChunks(corpus, passages, articles),
    shapes: shapes.path,
    sources: sources.path,
    relations: { file: relations.path, drawn: corpus.relations.filter(isDrawn).length },
    search: search.path,
    basemap: basemap.map(({ detail, path }) => ({ ...detail, file: path })),
    inline: {},
  };
  const rest = [sources, relations, search, ...basemap, ...layerFiles(corpus)];
  return [...withInlined(manifest, [passages, articles, [shapes]], layout.inlineLimit), ...rest].map(
    ({ path, content }) => ({ path, content }),
  );
}

/** A distance is told on the place's page; the others are drawn on the map. */
const isDrawn = ({ sort }: Relation): boolean => sort !== 'distance';

/** The heads of places and articles, each with the files that hold the rest of it. */
function withChunks(
  corpus: Corpus,
  passages: readonly JsonFile<PassageChunk>[],
  articles: readonly JsonFile<ArticleChunk>[],
): Pick<Manifest, 'places' | 'articles'> {
  const passagePaths = new Map<string, string[]>();
  for (const { path, value } of passages) {
    for (const place of Object.keys(value.passages)) {
      passagePaths.set(place, [...(passagePaths.get(place) ?? []), path]);
    }
  }
  const articlePaths = new Map(
    articles.flatMap(({ path, value }) => value.articles.map(({ id }) => [id, path] as const)),
  );
  return {
    places: corpus.places.map(({ head }) => ({ ...head, chunks: passagePaths.get(head.id) ?? [] })),
    articles: corpus.articles.map(({ head }) => ({ ...head, chunk: articlePaths.get(head.id) ?? null })),
  };
}

/**
 * The manifest with those groups of files in it that its limit allows, the first first, and the others beside it: a
 * small corpus is one request, and the first view of a large one costs no more.
 */
function withInlined(
  manifest: Manifest,
  groups: readonly (readonly JsonFile<InlineFile>[])[],
  limit: number,
): OutputFile[] {
  let whole = manifest;
  const beside = groups.filter((group) => {
    const size = group.reduce((sum, { content }) => sum + content.length, 0);
    if (size > limit * MOST_COMPRESSED) return true;
    const added = Object.fromEntries(group.map(({ path, value }) => [path, value]));
    const larger = { ...whole, inline: { ...whole.inline, ...added } };
    const fits = gzipSync(JSON.stringify(larger)).length <= limit;
    if (fits) whole = larger;
    return !fits;
  });
  return [{ path: 'manifest.json', content: JSON.stringify(whole) }, ...beside.flat()];
}

/** JSON hardly ever shrinks more than this: what is larger need not be tried. */
const MOST_COMPRESSED = 20;
