import type { ArticleHead } from '../../corpus/article.ts';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import type { QuotedPassage } from '../../corpus/search.ts';
import { foldedWords } from '../../text/folded-words.ts';
import type { OpenCorpus } from '../data/corpus-context.ts';
import type { Shown } from '../state/shown.ts';
import type { Answers } from './answers.ts';
import type { Sought } from './highlight.ts';
import { loadPlace, type Search } from './open-search.ts';

/** What was found, the best of each sort first, and how many there are in all. */
export interface SearchResults {
  readonly places: Ranked<PlaceSummary>;
  readonly articles: Ranked<ArticleHead>;
  readonly passages: Ranked<FoundPassage>;
}

export interface Ranked<T> {
  readonly total: number;
  /** Whether there are no more than these: of very many not all are counted. */
  readonly isAll: boolean;
  readonly best: readonly Found<T>[];
}

export interface Found<T> {
  readonly value: T;
  /** What to highlight in it; nothing where its marks say why it was found. */
  readonly words: readonly Sought[];
}

export interface FoundPassage {
  /** The place under which the passage stands. */
  readonly place: PlaceSummary;
  readonly passage: QuotedPassage;
  readonly article: ArticleHead;
}

const MOST = { places: 6, articles: 3, passages: 8 };
/** Among so many places that of just the name that is asked is looked for. */
const MOST_NAMED = 40;

/** What is asked, and of what. */
interface Asked {
  readonly search: Search;
  readonly answers: Answers & { readonly sought: readonly Sought[] };
  readonly corpus: OpenCorpus;
  readonly shown: Shown;
  /** Whether the filters leave the article of a document, or that of its passage; `undefined` where they leave all. */
  readonly isShown: ((document: number) => boolean) | undefined;
}

/** Answers a query from what the filters leave of the corpus; only what is shown of it is fetched. */
export async function findResults(
  search: Search,
  corpus: OpenCorpus,
  shown: Shown,
  query: string,
): Promise<SearchResults> {
  const isShown = shownDocuments(search, corpus, shown);
  const asked = { search, answers: await search.find(query), corpus, shown, isShown };
  const [places, articles, passages] = await Promise.all([
    findPlaces(asked, query),
    findArticles(asked),
    findPassages(asked),
  ]);
  return { places, articles, passages: await withPlace(asked, passages, places.best[0]?.value) };
}

async function findPlaces(
  { search, answers, corpus, shown }: Asked,
  query: string,
): Promise<Ranked<PlaceSummary>> {
  const { best, ...counts } = await answers.rank(0, search.firstArticle, MOST_NAMED, (document) =>
    isShownPlace(document, corpus, shown),
  );
  // In pieces each would cost a file.
  const wanted = corpus.pieces === null ? best : best.slice(0, MOST.places);
  const found = wanted.map(async (document) => ({
    value: await loadPlace(corpus, document),
    words: answers.sought,
  }));
  const places = (await Promise.all(found)).flatMap(whereThere);
  return { ...counts, best: exactFirst(places, query).slice(0, MOST.places) };
}

function isShownPlace(document: number, { manifest, pieces }: OpenCorpus, shown: Shown): boolean {
  const place = pieces === null ? manifest.places[document] : pieces.numbered(document);
  if (place) return place.passages > 0 && shown.passages.has(place.id);
  return pieces?.isNamed(document) === true;
}

/** A place of just this name stands before those that are named after it. */
function exactFirst(found: readonly Found<PlaceSummary>[], query: string): readonly Found<PlaceSummary>[] {
  const asked = foldedWords(query).join(' ');
  const isExact = ({ value }: Found<PlaceSummary>) =>
    Object.values(value.names).some((name) => foldedWords(name).join(' ') === asked);
  return [...found.filter(isExact), ...found.filter((each) => !isExact(each))];
}

async function findArticles(asked: Asked): Promise<Ranked<ArticleHead>> {
  const { search, answers } = asked;
  const { best, ...counts } = await answers.rank(
    search.firstArticle,
    search.firstPassage,
    MOST.articles,
    asked.isShown,
  );
  const found = best.map(async (document) => ({
    value: await search.loadArticle(document),
    words: answers.sought,
  }));
  return { ...counts, best: (await Promise.all(found)).flatMap(whereThere) };
}

async function findPassages(asked: Asked): Promise<Ranked<FoundPassage>> {
  const { search, answers, corpus } = asked;
  const { best, ...counts } = await answers.rank(
    search.firstPassage,
    search.end,
    MOST.passages,
    asked.isShown,
  );
  const found = best.map(async (document) => {
    const card = await search.loadPassage(document);
    const place = card && (await loadPlace(corpus, card.place));
    return { value: place ? { ...card, place } : null, words: answers.sought };
  });
  return { ...counts, best: (await Promise.all(found)).flatMap(whereThere) };
}

/**
 * The passages that hold the asked words, and, where they are few, those of the place that was found: a name in one
 * language brings what is written in another.
 */
async function withPlace(
  asked: Asked,
  found: Ranked<FoundPassage>,
  place: PlaceSummary | undefined,
): Promise<Ranked<FoundPassage>> {
  if (place === undefined || found.total >= MOST.passages) return found;
  const { shown } = asked;
  const others = (await passagesOf(asked, place)).filter(
    ({ passage }) => !found.best.some(({ value }) => isSame(value.passage, passage)),
  );
  const room = others.slice(0, MOST.passages - found.best.length);
  const known = found.best.filter(({ value }) => value.place.id === place.id).length;
  const ofPlace = Math.max((shown.passages.get(place.id) ?? 0) - known, others.length);
  return {
    total: found.total + ofPlace,
    isAll: found.isAll,
    best: [...found.best, ...room.map((value) => ({ value: { ...value, place }, words: [] }))],
  };
}

const isSame = (one: QuotedPassage, other: QuotedPassage): boolean =>
  one.article === other.article && one.block === other.block && one.start === other.start;

const numberOf = async ({ manifest, pieces }: OpenCorpus, id: string): Promise<number | null> =>
  pieces === null ? manifest.places.findIndex((place) => place.id === id) : pieces.numberOf(id);

/** The best passages of a place that the filters leave. */
async function passagesOf(
  { search, corpus, shown }: Asked,
  { id }: PlaceSummary,
): Promise<readonly Pick<FoundPassage, 'article' | 'passage'>[]> {
  if (search.loadBestPassages !== null && shown.articles === null) {
    const number = await numberOf(corpus, id);
    return number === null ? [] : search.loadBestPassages(number);
  }
  const passages = (await corpus.loadPassageChunk(id, 0)).filter(({ article }) => shown.hasArticle(article));
  const loaded = passages.slice(0, 2 * MOST.passages).map(async (passage) => {
    const article = await corpus.articles.load(passage.article);
    return article === null ? [] : [{ article, passage }];
  });
  return (await Promise.all(loaded)).flat();
}

function whereThere<T>({ value, words }: { value: T | null; words: readonly Sought[] }): Found<T>[] {
  return value === null ? [] : [{ value, words }];
}

function shownDocuments(search: Search, corpus: OpenCorpus, shown: Shown): Asked['isShown'] {
  const summaries = corpus.articles.allKnown();
  if (shown.articles === null || summaries === null) return undefined;
  const isShown = new Uint8Array(search.end);
  for (const [index, [from, article, passage]] of search.stretches.entries()) {
    let next = passage;
    const stretch = summaries.slice(from, search.stretches[index + 1]?.[0]);
    for (const [number, { id, quoted }] of stretch.entries()) {
      if (shown.hasArticle(id)) isShown.fill(1, next, next + quoted)[article + number] = 1;
      next += quoted;
    }
  }
  return (document) => isShown[document] === 1;
}
