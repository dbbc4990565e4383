/** What of a corpus is asked for after the first view; comes with the first of it. */
import type { ArticleText } from '../../corpus/article.ts';
import {
  decodeArticleChunk,
  decodeCoNamed,
  decodeIds,
  decodePaths,
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

export const loadCoNamed = ({ manifest, loadFile }: OpenCorpus) => loadFile(manifest.coNamed, decodeCoNamed);

export const loadSources = ({ manifest, loadFile }: OpenCorpus) => loadFile(manifest.sources, decodeSources);

export const loadRelations = (corpus: OpenCorpus) =>
  loadAll(corpus, corpus.manifest.relations.files, decodeRelations);

/** The corpus with the places that its manifest has no room for, which `places` gets too. */
export async function withMorePlaces(
  corpus: OpenCorpus,
  places: Map<string, PlaceSummary>,
): Promise<OpenCorpus> {
  const { manifest } = corpus;
  const more = await loadAll(corpus, manifest.morePlaces, decodePlaces);
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
