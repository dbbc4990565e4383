import type { ArticleSummary } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import { foldedWords } from '../../text/folded-words.ts';
import type { OpenCorpus } from '../data/corpus-context.ts';
import type { Shown } from '../state/shown.ts';
import type { Answers } from './answers.ts';
import type { Search } from './open-search.ts';

/** What was found, the best of each sort first, and how many there are in all. */
export interface SearchResults {
  readonly places: Ranked<PlaceSummary>;
  readonly articles: Ranked<ArticleSummary>;
  readonly passages: Ranked<FoundPassage>;
}

export interface Ranked<T> {
  readonly total: number;
  readonly best: readonly Found<T>[];
}

export interface Found<T> {
  readonly value: T;
  /** Words of the index to highlight in it; none where its marks say why it was found. */
  readonly words: readonly string[];
}

export interface FoundPassage {
  /** The place under which the passage stands. */
  readonly place: PlaceSummary;
  readonly passage: Passage;
  readonly article: ArticleSummary;
}

const MOST = { places: 6, articles: 3, passages: 8 };

/** What is asked, and of what. */
interface Asked {
  readonly search: Search;
  readonly answers: Answers;
  readonly corpus: OpenCorpus;
  readonly shown: Shown;
}

/** Answers a query from what the filters leave of the corpus; only what is shown of it is fetched. */
export async function findResults(
  search: Search,
  corpus: OpenCorpus,
  shown: Shown,
  query: string,
): Promise<SearchResults> {
  const asked = { search, answers: await search.find(query), corpus, shown };
  const places = findPlaces(asked, query);
  const [articles, passages] = await Promise.all([findArticles(asked), findPassages(asked)]);
  return { places, articles, passages: await withPlace(asked, passages, places.best[0]?.value) };
}

function findPlaces({ search, answers, corpus, shown }: Asked, query: string): Ranked<PlaceSummary> {
  const { places } = corpus.manifest;
  const { total, best } = answers.rank(0, search.firstArticle, Number.POSITIVE_INFINITY, (document) =>
    shown.passages.has(places[document]?.id ?? ''),
  );
  const found = best.flatMap((document) => {
    const value = places[document];
    return value === undefined ? [] : [{ value, words: answers.termsOf(document) }];
  });
  return { total, best: exactFirst(found, query).slice(0, MOST.places) };
}

/** A place of just this name stands before those that are named after it. */
function exactFirst(found: readonly Found<PlaceSummary>[], query: string): readonly Found<PlaceSummary>[] {
  const asked = foldedWords(query).join(' ');
  const isExact = ({ value }: Found<PlaceSummary>) =>
    Object.values(value.names).some((name) => foldedWords(name).join(' ') === asked);
  return [...found.filter(isExact), ...found.filter((each) => !isExact(each))];
}

async function findArticles(asked: Asked): Promise<Ranked<ArticleSummary>> {
  const { search, answers, corpus } = asked;
  const isShown = shownNumbers(asked);
  const { total, best } = answers.rank(search.firstArticle, search.firstPassage, MOST.articles, (document) =>
    isShown(document - search.firstArticle),
  );
  const found = best.map(async (document) => ({
    value: await corpus.articles.loadNumbered(document - search.firstArticle),
    words: answers.termsOf(document),
  }));
  return { total, best: (await Promise.all(found)).flatMap(whereThere) };
}

async function findPassages(asked: Asked): Promise<Ranked<FoundPassage>> {
  const { search, answers } = asked;
  const isShown = shownPassages(asked);
  const { total, best } = answers.rank(search.firstPassage, search.end, MOST.passages, (document) =>
    isShown(document - search.firstPassage),
  );
  const found = best.map(async (document) => ({
    value: await loadPassage(asked, document),
    words: answers.termsOf(document),
  }));
  return { total, best: (await Promise.all(found)).flatMap(whereThere) };
}

async function loadPassage({ search, corpus }: Asked, document: number): Promise<FoundPassage | null> {
  const spot = await search.loadSpot(document);
  const place = spot && corpus.manifest.places[spot[0]];
  if (!place) return null;
  const [article, passages] = await Promise.all([
    corpus.articles.loadNumbered(spot[3]),
    corpus.loadPassageChunk(place.id, spot[1]),
  ]);
  const passage = passages[spot[2]];
  return passage === undefined || article === null ? null : { place, passage, article };
}

/**
 * The passages that hold the asked words, and, where they are few, those of the place that was found: a name in one
 * language brings what is written in another.
 */
async function withPlace(
  { corpus, shown }: Asked,
  found: Ranked<FoundPassage>,
  place: PlaceSummary | undefined,
): Promise<Ranked<FoundPassage>> {
  if (place === undefined || found.total >= MOST.passages) return found;
  const isKnown = (passage: Passage) => found.best.some(({ value }) => value.passage === passage);
  const others = (await corpus.loadPassageChunk(place.id, 0)).filter(
    (passage) => shown.hasArticle(passage.article) && !isKnown(passage),
  );
  const room = others.slice(0, MOST.passages - found.best.length);
  const added = room.map(async (passage) => {
    const article = await corpus.articles.load(passage.article);
    return { value: article && { place, passage, article }, words: [] };
  });
  const known = found.best.filter(({ value }) => value.place.id === place.id).length;
  const ofPlace = Math.max((shown.passages.get(place.id) ?? 0) - known, others.length);
  return {
    total: found.total + ofPlace,
    best: [...found.best, ...(await Promise.all(added)).flatMap(whereThere)],
  };
}

function whereThere<T>({ value, words }: { value: T | null; words: readonly string[] }): Found<T>[] {
  return value === null ? [] : [{ value, words }];
}

/** Whether the filters leave the article of a number. */
function shownNumbers({ corpus, shown }: Asked): (number: number) => boolean {
  const summaries = corpus.articles.allKnown();
  if (shown.articles === null || summaries === null) return () => true;
  const numbers = summaries.map(({ id }) => shown.hasArticle(id));
  return (number) => numbers[number] ?? false;
}

/** Whether the filters leave the article that the passage of a number is cut from. */
function shownPassages({ corpus, shown }: Asked): (number: number) => boolean {
  const summaries = corpus.articles.allKnown();
  if (shown.articles === null || summaries === null) return () => true;
  const numbers = summaries.flatMap(({ id, quoted }) =>
    new Array<boolean>(quoted).fill(shown.hasArticle(id)),
  );
  return (number) => numbers[number] ?? false;
}
