import type { ArticleHead } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { PlaceHead } from '../../corpus/place-head.ts';
import type { Corpus } from '../data/corpus-context.ts';
import type { Shown } from '../state/shown.ts';
import { queryWords } from './query-words.ts';
import type { SearchHit, SearchIndex } from './search-index.ts';

/** What was found, the best of each sort first, and how many there are in all. */
export interface SearchResults {
  readonly places: Ranked<PlaceHead>;
  readonly articles: Ranked<ArticleHead>;
  readonly passages: Ranked<FoundPassage>;
}

export interface Ranked<T> {
  readonly total: number;
  readonly best: readonly Found<T>[];
}

export interface Found<T> {
  readonly value: T;
  /** Words of the index to highlight in it. */
  readonly words: readonly string[];
}

export interface FoundPassage {
  /** Id of the place under which the passage stands. */
  readonly place: string;
  readonly passage: Passage;
}

const MOST = { places: 6, articles: 3, passages: 8 };

/** Answers a query from what the filters leave of the corpus; passages are fetched only as far as they are shown. */
export async function findResults(
  index: SearchIndex,
  corpus: Corpus,
  shown: Shown,
  query: string,
): Promise<SearchResults> {
  const hits = await index.find(query);
  const articles = new Set(shown.articles.map((article) => article.id));
  return {
    places: rank(exactFirst(hits, corpus, query), MOST.places, ({ entry }) =>
      entry.sort === 'place' && shown.passages.has(entry.place) ? corpus.place(entry.place) : null,
    ),
    articles: rank(hits, MOST.articles, ({ entry }) =>
      entry.sort === 'article' && articles.has(entry.article) ? corpus.article(entry.article) : null,
    ),
    passages: await rankPassages(hits, corpus, articles),
  };
}

/** A place of just this name stands before those that are named after it. */
function exactFirst(hits: readonly SearchHit[], corpus: Corpus, query: string): SearchHit[] {
  const asked = queryWords(query).join(' ');
  const isExact = ({ entry }: SearchHit) =>
    entry.sort === 'place' &&
    Object.values(corpus.place(entry.place)?.names ?? {}).some(
      (name) => queryWords(name).join(' ') === asked,
    );
  return [...hits.filter(isExact), ...hits.filter((hit) => !isExact(hit))];
}

function rank<T>(hits: readonly SearchHit[], most: number, read: (hit: SearchHit) => T | null): Ranked<T> {
  const found = hits.flatMap((hit) => {
    const value = read(hit);
    return value === null ? [] : [{ value, words: hit.words }];
  });
  return { total: found.length, best: found.slice(0, most) };
}

async function rankPassages(
  hits: readonly SearchHit[],
  corpus: Corpus,
  articles: ReadonlySet<string>,
): Promise<Ranked<FoundPassage>> {
  const candidates = hits.filter((hit) => hit.entry.sort === 'passage');
  const best: Found<FoundPassage>[] = [];
  for (const { entry, words } of candidates) {
    if (best.length === MOST.passages) break;
    if (entry.sort !== 'passage') continue;
    const passage = (await corpus.loadPassageChunk(entry.place, entry.chunk))[entry.number];
    if (passage !== undefined && articles.has(passage.article)) {
      best.push({ value: { place: entry.place, passage }, words });
    }
  }
  return { total: candidates.length, best };
}
