/** What of a corpus is asked for after the first view; comes with the first of it. */
import type { ArticleText } from '../../corpus/article.ts';
import {
  decodeArticleChunk,
  decodeCoNamed,
  decodeIds,
  decodePaths,
  decodePlaceDirectory,
  decodePlaces,
  decodeRelations,
  decodeSources,
} from '../../corpus/decode-later.ts';
import { type FileList, numbersOf } from '../../corpus/file-list.ts';
import { MOST_AT_ONCE, type PlaceDirectory } from '../../corpus/manifest.ts';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import type { OpenCorpus } from './corpus-context.ts';
import { LoadError } from './load-error.ts';
import { PlacePieces } from './place-pieces.ts';

export { decodeIds, decodePaths };

export async function loadArticle({ articles, loadFile }: OpenCorpus, id: string): Promise<ArticleText> {
  const file = (await articles.load(id))?.chunk ?? id;
  const { articles: texts } = await loadFile(file, decodeArticleChunk);
  const text = texts.find((article) => article.id === id);
  if (text === undefined) throw new LoadError({ why: 'missing', file });
  return text;
}

/** All places in their order, by id. */
type Places = ReadonlyMap<string, PlaceSummary>;

export const loadCoNamed = (corpus: OpenCorpus, places: Places, some: readonly string[]) =>
  loadByPlace(corpus, corpus.manifest.coNamed, numbersIn(places, some), decodeCoNamed);

export const loadSources = (corpus: OpenCorpus, places: Places, some: readonly string[]) =>
  loadByPlace(corpus, corpus.manifest.sources, numbersIn(places, some), decodeSources);

function numbersIn(places: Places, some: readonly string[]): number[] {
  const wanted = new Set(some);
  return [...places.keys()].flatMap((id, number) => (wanted.has(id) ? [number] : []));
}

async function loadByPlace<T>(
  { manifest, pathOf, loadFile }: OpenCorpus,
  files: FileList,
  places: readonly number[],
  decode: (value: unknown) => Readonly<Record<string, T>>,
): Promise<Readonly<Record<string, T>>> {
  const numbers = new Set(places.map((place) => Math.floor(place / manifest.detailsAFile)));
  const loading = [...numbers].map(async (number) => {
    const file = await pathOf(files, number);
    return file === null ? {} : loadFile(file, decode);
  });
  return Object.assign({}, ...(await Promise.all(loading)));
}

export const loadRelations = (corpus: OpenCorpus) =>
  loadAll(corpus, corpus.manifest.relations.files, decodeRelations);

/** The corpus with the places that its manifest has no room for, which `places` gets too: all, or very many in pieces. */
export async function withMorePlaces(
  corpus: OpenCorpus,
  places: Map<string, PlaceSummary>,
): Promise<OpenCorpus> {
  const { manifest, loadFile } = corpus;
  const { total, directory } = manifest.morePlaces;
  if (directory === null) return corpus;
  const found = await loadFile(directory, decodePlaceDirectory);
  if (total > MOST_AT_ONCE) {
    const known = pieced.get(corpus) ?? withPieces(corpus, places, found);
    pieced.set(corpus, known);
    return known;
  }
  const more = await loadAll(corpus, found.files, (value) => decodePlaces(value).places);
  for (const place of more) places.set(place.id, place);
  return { ...corpus, manifest: { ...manifest, places: [...manifest.places, ...more] } };
}

/** The page waits for one, and is then given the same. */
const pieced = new WeakMap<OpenCorpus, Promise<OpenCorpus>>();

async function withPieces(
  corpus: OpenCorpus,
  places: Map<string, PlaceSummary>,
  directory: PlaceDirectory,
): Promise<OpenCorpus> {
  const { manifest } = corpus;
  for (const container of directory.containers) places.set(container.id, container);
  const pieces = new PlacePieces(corpus, places, directory);
  const numbersOf = async (some: readonly string[]) => {
    const numbers = await Promise.all(some.map(pieces.numberOf));
    return numbers.filter((number) => number !== null);
  };
  return {
    ...corpus,
    pieces,
    loadCoNamed: async (some) => loadByPlace(corpus, manifest.coNamed, await numbersOf(some), decodeCoNamed),
    loadSources: async (some) => loadByPlace(corpus, manifest.sources, await numbersOf(some), decodeSources),
  };
}

/** What all the files of a list have, in their order. */
async function loadAll<T>(
  { pathOf, loadFile }: OpenCorpus,
  files: FileList,
  decode: (value: unknown) => readonly T[],
): Promise<readonly T[]> {
  const loading = numbersOf({ first: 0, count: files.total }).map(async (number) => {
    const file = await pathOf(files, number);
    return file === null ? [] : loadFile(file, decode);
  });
  return (await Promise.all(loading)).flat();
}
