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
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import type { OpenCorpus } from './corpus-context.ts';
import { LoadError } from './load-error.ts';

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
  loadByPlace(corpus, corpus.manifest.coNamed, numbersOfFiles(corpus, places, some), decodeCoNamed);

export const loadSources = (corpus: OpenCorpus, places: Places, some: readonly string[]) =>
  loadByPlace(corpus, corpus.manifest.sources, numbersOfFiles(corpus, places, some), decodeSources);

/** Which of the files by place have some of them. */
function numbersOfFiles({ manifest }: OpenCorpus, places: Places, some: readonly string[]): Set<number> {
  const wanted = new Set(some);
  const numbers = new Set<number>();
  let number = 0;
  for (const id of places.keys()) {
    if (wanted.has(id)) numbers.add(Math.floor(number / manifest.detailsAFile));
    number += 1;
  }
  return numbers;
}

async function loadByPlace<T>(
  { pathOf, loadFile }: OpenCorpus,
  files: FileList,
  numbers: ReadonlySet<number>,
  decode: (value: unknown) => Readonly<Record<string, T>>,
): Promise<Readonly<Record<string, T>>> {
  const loading = [...numbers].map(async (number) => {
    const file = await pathOf(files, number);
    return file === null ? {} : loadFile(file, decode);
  });
  return Object.assign({}, ...(await Promise.all(loading)));
}

export const loadRelations = (corpus: OpenCorpus) =>
  loadAll(corpus, corpus.manifest.relations.files, decodeRelations);

/** The corpus with the places that its manifest has no room for, which `places` gets too. */
export async function withMorePlaces(
  corpus: OpenCorpus,
  places: Map<string, PlaceSummary>,
): Promise<OpenCorpus> {
  const { manifest, loadFile } = corpus;
  const { directory } = manifest.morePlaces;
  if (directory === null) return corpus;
  const { files } = await loadFile(directory, decodePlaceDirectory);
  const more = await loadAll(corpus, files, (value) => decodePlaces(value).places);
  for (const place of more) places.set(place.id, place);
  return { ...corpus, manifest: { ...manifest, places: [...manifest.places, ...more] } };
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
