import type { ArticleText } from '../../corpus/article.ts';
import type { Basemap } from '../../corpus/basemap.ts';
import type { ArticleChunk, InlineFile, Manifest, PassageChunk } from '../../corpus/manifest.ts';
import type { Shapes } from '../../corpus/place-head.ts';
import type { Sources } from '../../corpus/sources.ts';
import { CORPUS_FORMAT, CORPUS_VERSION } from '../../corpus/version.ts';
import type { Corpus } from './corpus-context.ts';
import { LoadError } from './load-error.ts';

const MANIFEST = 'manifest.json';

/** Brings the JSON of a file of the corpus; rejects with a `LoadError`. */
export type ReadJson = (file: string) => Promise<unknown>;

/** Reads files below `folder` over the network. */
export function createReader(folder: URL, fetchFile: typeof fetch = fetch): ReadJson {
  return async (file) => {
    const response = await fetchFile(new URL(file, folder)).catch((cause: unknown) => {
      throw new LoadError({ why: 'unreachable', file }, cause);
    });
    if (!response.ok) throw new LoadError({ why: 'missing', file });
    return response.json().catch((cause: unknown) => {
      throw new LoadError({ why: 'malformed', file }, cause);
    });
  };
}

/** Opens a corpus: its manifest at once, its other files when first asked for. */
export async function loadCorpus(read: ReadJson): Promise<Corpus> {
  const manifest = parseManifest(await read(MANIFEST));
  const places = new Map(manifest.places.map((place) => [place.id, place]));
  const articles = new Map(manifest.articles.map((article) => [article.id, article]));
  const files = rememberFiles(manifest, read);
  const loadPassageChunk = async (place: string, chunk: number) => {
    const file = places.get(place)?.chunks[chunk];
    return file === undefined ? [] : ((await files<PassageChunk>(file)).passages[place] ?? []);
  };
  return {
    manifest,
    place: (id) => places.get(id) ?? null,
    article: (id) => articles.get(id) ?? null,
    loadPassageChunk,
    async loadPassages(place) {
      const chunks = places.get(place)?.chunks ?? [];
      return (await Promise.all(chunks.map((_, chunk) => loadPassageChunk(place, chunk)))).flat();
    },
    async loadArticle(id): Promise<ArticleText> {
      const file = articles.get(id)?.chunk ?? `article ${id}`;
      const text = (await files<ArticleChunk>(file)).articles.find((article) => article.id === id);
      if (text === undefined) throw new LoadError({ why: 'malformed', file });
      return text;
    },
    loadShapes: () => files<Shapes>(manifest.shapes),
    loadBasemap: (file) => files<Basemap>(file),
    loadSources: () => files<Sources>(manifest.sources),
  };
}

/** Each file is asked for once; one that failed is asked for again when next needed. */
function rememberFiles(
  manifest: Manifest,
  read: ReadJson,
): <T extends InlineFile | Basemap>(file: string) => Promise<T> {
  const known = new Map<string, Promise<unknown>>(
    Object.entries(manifest.inline).map(([file, content]) => [file, Promise.resolve(content)]),
  );
  return <T extends InlineFile | Basemap>(file: string) => {
    const asked = known.get(file) ?? read(file);
    known.set(file, asked);
    asked.catch(() => known.delete(file));
    return asked as Promise<T>;
  };
}

function parseManifest(value: unknown): Manifest {
  const head = value as Partial<Manifest> | null;
  if (head?.format !== CORPUS_FORMAT) throw new LoadError({ why: 'malformed', file: MANIFEST });
  if (head.version !== CORPUS_VERSION) {
    throw new LoadError({ why: 'version', read: String(head.version), expected: String(CORPUS_VERSION) });
  }
  return value as Manifest;
}
