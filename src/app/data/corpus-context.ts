import { createContext, useContext } from 'react';
import type { ArticleText } from '../../corpus/article.ts';
import type { Basemap } from '../../corpus/basemap.ts';
import type { CoNamedFile } from '../../corpus/co-named.ts';
import type { FileList } from '../../corpus/file-list.ts';
import type { Manifest } from '../../corpus/manifest.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { PlaceSummary, Shapes } from '../../corpus/place-summary.ts';
import type { Relation } from '../../corpus/relation.ts';
import type { Sources } from '../../corpus/sources.ts';
import type { WorldIndex, WorldPiece } from '../../corpus/world-basemap.ts';
import type { ArticleSummaries } from './article-summaries.ts';
import type { PlacePieces } from './place-pieces.ts';

/** The corpus as the components see it: the manifest at once, with its places in it, the rest when asked for. */
export interface OpenCorpus {
  readonly manifest: Manifest;
  place(id: string): PlaceSummary | null;
  /** Those that the manifest has no room for, of a corpus of very many; `null` where it has all. */
  readonly pieces: PlacePieces | null;
  readonly articles: ArticleSummaries;
  /** Rejects with a `LoadError` where a file does not arrive; asking again tries again. */
  loadPassages(place: string): Promise<readonly Passage[]>;
  /** The share of the place's passages in one of its chunks, counted from 0. */
  loadPassageChunk(place: string, chunk: number): Promise<readonly Passage[]>;
  loadArticle(id: string): Promise<ArticleText>;
  /** Of these places, and of those in the same files. */
  loadCoNamed(places: readonly string[]): Promise<CoNamedFile>;
  loadShapes(): Promise<Shapes>;
  /** One of the manifest's basemap files. */
  loadBasemap(file: string): Promise<Basemap>;
  /** Which pieces of the world's ground there are, and one of them. */
  loadWorld(): Promise<WorldIndex>;
  loadWorldPiece(file: string): Promise<WorldPiece>;
  /** What exports must say of where names and positions come from: of these places, and of those in the same files. */
  loadSources(places: readonly string[]): Promise<Sources>;
  /** A file whose path is known: what it holds, as `decode` finds it right. */
  loadFile<T>(file: string, decode: (value: unknown) => T): Promise<T>;
  /** One of these files, counted from 0, by its path; `null` where there is no such file. */
  pathOf(files: FileList, number: number): Promise<string | null>;
  /** What sentences state about two places. */
  loadRelations(): Promise<readonly Relation[]>;
}

export const CorpusContext = createContext<OpenCorpus | null>(null);

export function useCorpus(): OpenCorpus {
  const corpus = useContext(CorpusContext);
  if (corpus === null) throw new Error('useCorpus needs a <CorpusContext> above it.');
  return corpus;
}
