import type { Spot } from '../../corpus/search.ts';
import type { Corpus } from '../data/corpus-context.ts';
import { openSearchIndex, type SearchIndex } from './search-index.ts';

/** The search of a corpus: its index, and what the numbers of its documents stand for (`SearchDirectory`). */
export interface Search extends SearchIndex {
  /** Those before are places, by their number in the manifest. */
  readonly firstArticle: number;
  readonly firstPassage: number;
  readonly end: number;
  /** Number of the article that a passage is cut from. */
  articleOf(passage: number): number;
  /** Where a passage lies. */
  loadSpot(passage: number): Promise<Spot | null>;
}

/** Rejects where the directory does not arrive. */
export async function openSearch({ manifest, loadSearch, loadTerms, loadSpots }: Corpus): Promise<Search> {
  const directory = await loadSearch();
  const firstArticle = manifest.places.length;
  const firstPassage = firstArticle + directory.passages.length;
  const articles = directory.passages.flatMap((count, article) => new Array<number>(count).fill(article));
  const end = firstPassage + articles.length;
  return {
    ...openSearchIndex(directory, end, loadTerms),
    firstArticle,
    firstPassage,
    end,
    articleOf: (passage) => articles[passage - firstPassage] ?? 0,
    async loadSpot(passage) {
      const number = passage - firstPassage;
      const file = directory.spots[Math.floor(number / directory.spotsAFile)];
      if (file === undefined) return null;
      return (await loadSpots(file))[number % directory.spotsAFile] ?? null;
    },
  };
}
