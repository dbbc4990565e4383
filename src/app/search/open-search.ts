import type { Spot } from '../../corpus/search.ts';
import type { OpenCorpus } from '../data/corpus-context.ts';
import { openSearchIndex, type SearchIndex } from './search-index.ts';

/** The search of a corpus: its index, and what the numbers of its documents stand for (`SearchDirectory`). */
export interface Search extends SearchIndex {
  /** Those before are places, by their number in the manifest. */
  readonly firstArticle: number;
  readonly firstPassage: number;
  readonly end: number;
  /** Where a passage lies. */
  loadSpot(passage: number): Promise<Spot | null>;
}

/** Rejects where the directory does not arrive. */
export async function openSearch({
  manifest,
  loadSearch,
  loadTerms,
  loadSpots,
}: OpenCorpus): Promise<Search> {
  const directory = await loadSearch();
  const firstArticle = manifest.places.length;
  const firstPassage = firstArticle + manifest.articles.total;
  const end = firstPassage + directory.passages;
  return {
    ...openSearchIndex(directory, end, loadTerms),
    firstArticle,
    firstPassage,
    end,
    async loadSpot(passage) {
      const number = passage - firstPassage;
      const spots = await loadSpots(directory.spots, Math.floor(number / directory.spotsAFile));
      return spots[number % directory.spotsAFile] ?? null;
    },
  };
}
