import { CorpusError } from '../../corpus/checks.ts';
import { decodeManifest, decodePassageChunk, decodeShapes, decodeSummaries } from '../../corpus/decode.ts';
import { decodeBasemap, decodeWorld, decodeWorldPiece } from '../../corpus/decode-ground.ts';
import { type FileList, numbersOf, pathIn } from '../../corpus/file-list.ts';
import { createArticleSummaries } from './article-summaries.ts';
import type { OpenCorpus } from './corpus-context.ts';
import { LoadError } from './load-error.ts';

const MANIFEST = 'manifest.json';
const WORLD = 'world';

/** Brings the JSON of a file of the corpus; rejects with a `LoadError`. */
export type ReadJson = (file: string) => Promise<unknown>;
type Decode<T> = (value: unknown) => T;

/** Reads what the first view does not need. */
const later = () => import('./load-later.ts');

/** Reads files below `folder` over the network. */
export function createReader(folder: URL, fetchFile: typeof fetch = fetch): ReadJson {
  return async (file) => {
    const response = await fetchFile(new URL(file, folder)).catch((cause: unknown) => {
      throw new LoadError({ why: 'unreachable', file }, cause);
    });
    if (!response.ok) throw new LoadError({ why: 'missing', file });
    return unpack(response, file).catch((cause: unknown) => {
      throw new LoadError({ why: 'malformed', file }, cause);
    });
  };
}

/** What unpacks the files of a large corpus comes with the first of them. */
async function unpack(response: Response, file: string): Promise<unknown> {
  return file.endsWith('.gz')
    ? import('./unpack.ts').then((module) => module.unpack(response))
    : response.json();
}

/** A corpus that may have more places than its manifest: what the first map is drawn from. */
export interface BegunCorpus extends OpenCorpus {
  /** The same with all of them, or with pieces of very many. */
  whole(): Promise<OpenCorpus>;
}

/** Opens a corpus: its manifest at once, its other files when first asked for. */
export async function loadCorpus(read: ReadJson): Promise<BegunCorpus> {
  const manifest = decodeFile(MANIFEST, await read(MANIFEST), decodeManifest);
  const places = new Map(manifest.places.map((place) => [place.id, place]));
  const load = rememberFiles(async (file) => manifest.inline[file] ?? read(file));
  const pathOf = (files: FileList, number: number) =>
    pathIn(files, number, async (page) => load(page, (await later()).decodePaths));
  const { summaries } = manifest.articles;
  const articles = createArticleSummaries(manifest.articles, {
    async loadSummaries(chunk) {
      const file = await pathOf(summaries, chunk);
      return file === null ? [] : load(file, decodeSummaries);
    },
    loadIds: async (file) => load(file, (await later()).decodeIds),
  });
  const isInline = (file: string) => file in manifest.inline;
  if (summaries.pages.length === 0 && summaries.paths.every(isInline)) await articles.loadAll();
  const chunksOf = (id: string) => places.get(id)?.chunks ?? { first: 0, count: 0 };
  const loadPassageChunk = async (id: string, chunk: number) => {
    const { first, count } = chunksOf(id);
    const file = chunk < count ? await pathOf(manifest.passages, first + chunk) : null;
    return file === null ? [] : ((await load(file, decodePassageChunk)).passages[id] ?? []);
  };
  const corpus: BegunCorpus = {
    manifest,
    place: (id) => places.get(id) ?? null,
    pieces: null,
    articles,
    loadPassageChunk,
    async loadPassages(id) {
      const chunks = numbersOf(chunksOf(id)).map((chunk) => loadPassageChunk(id, chunk));
      return (await Promise.all(chunks)).flat();
    },
    loadArticle: async (id) => (await later()).loadArticle(corpus, id),
    loadCoNamed: async (some) => (await later()).loadCoNamed(corpus, places, some),
    async loadShapes() {
      const files = manifest.shapes.map((file) => load(file, decodeShapes));
      return Object.assign({}, ...(await Promise.all(files)));
    },
    loadBasemap: (file) => load(file, decodeBasemap),
    loadWorld: () => load(`${WORLD}/index.json`, decodeWorld),
    loadWorldPiece: (file) => load(`${WORLD}/${file}`, decodeWorldPiece),
    loadSources: async (some) => (await later()).loadSources(corpus, places, some),
    loadFile: load,
    pathOf,
    loadRelations: async () => (await later()).loadRelations(corpus),
    whole: async () =>
      manifest.morePlaces.total === 0 ? corpus : (await later()).withMorePlaces(corpus, places),
  };
  return corpus;
}

/** Each file is asked for and decoded once; one that failed is asked for again when next needed. */
function rememberFiles(read: ReadJson): <T>(file: string, decode: Decode<T>) => Promise<T> {
  const known = new Map<string, Promise<unknown>>();
  return async <T>(file: string, decode: Decode<T>) => {
    const asked = known.get(file) ?? read(file).then((value) => decodeFile(file, value, decode));
    known.set(file, asked);
    asked.catch(() => known.delete(file));
    return (await asked) as T;
  };
}

function decodeFile<T>(file: string, value: unknown, decode: Decode<T>): T {
  try {
    return decode(value);
  } catch (cause) {
    if (!(cause instanceof CorpusError)) throw cause;
    const failure =
      cause.versions === null
        ? ({ why: 'malformed', file } as const)
        : ({ why: 'version', ...cause.versions } as const);
    throw new LoadError(failure, cause);
  }
}
