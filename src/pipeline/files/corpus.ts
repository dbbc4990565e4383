import type { ArticleSummary, ArticleText } from '../../corpus/article.ts';
import type { LayerSummary } from '../../corpus/manifest.ts';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import type { Relation } from '../../corpus/relation.ts';
import type { Place } from '../../gazetteer/place.ts';
import { dayKey } from '../../model/day.ts';
import { KINDS, type Kind, LAYER_IDS, type LayerId } from '../../model/kind.ts';
import type { Site } from '../../model/site.ts';
import { RANK_COUNT } from '../annotation/standing.ts';
import { rememberLast } from '../remember.ts';
import type { CorpusArticle, DraftSummary, NumberedPassage, PassageOutline, Shard } from '../shards/shard.ts';
import { containersOf } from './display.ts';
import { placeSummary, type WrittenOf } from './place-summary.ts';

/** A place that articles mention, or that contains one. */
export interface CorpusPlace {
  readonly place: Place;
  readonly summary: Omit<PlaceSummary, 'chunks'>;
}

/** All that the app will know, before it is laid into files. */
export interface Corpus {
  readonly site: Site;
  readonly layers: readonly LayerSummary[];
  /** The most often read first; containers that no article mentions last. */
  readonly places: readonly CorpusPlace[];
  /** The articles in their order: the earliest first, the undated last. */
  readonly shards: readonly Shard[];
  /** The number of each shard's first passage among all passages. */
  readonly firstPassages: readonly number[];
}

export function createCorpus(site: Site, places: readonly Place[], shards: readonly Shard[]): Corpus {
  const mentioned = createPlaces(places, countByPlace(shards));
  return {
    site: { ...site, pageFolders: site.pageFolders ?? needsFolders(site, mentioned, shards) },
    layers: layerSummaries(site, mentioned),
    places: mentioned,
    shards,
    firstPassages: startsOf(shards.map(({ passages }) => passages.reduce((sum, count) => sum + count, 0))),
  };
}

/** More files than these in one folder are slow to list, and some hosts and archives refuse them. */
const MOST_IN_A_FOLDER = 1000;

function needsFolders(
  { articlePages }: Site,
  places: readonly CorpusPlace[],
  shards: readonly Shard[],
): boolean {
  const articles = articlePages ? countArticles({ shards }) : 0;
  return Math.max(articles, places.length) > MOST_IN_A_FOLDER;
}

/** From so many articles on, what a corpus weighs matters more than that every program reads its files as they are. */
const LARGE = 1000;

export function isLarge(corpus: Pick<Corpus, 'shards'>): boolean {
  return countArticles(corpus) > LARGE;
}

/** Where each of some parts in a row begins. */
export function startsOf(lengths: readonly number[]): number[] {
  let start = 0;
  return lengths.map((length) => {
    start += length;
    return start - length;
  });
}

/** By what the articles of a corpus are put in order. */
export function orderKey({ id, days }: Pick<DraftSummary, 'id' | 'days'>): string {
  return `${days?.map(dayKey).join('/') ?? 'undated'} ${id}`;
}

export function inOrder(articles: readonly CorpusArticle[]): CorpusArticle[] {
  return articles
    .map((article) => ({ article, key: orderKey(article.summary) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ article }) => article);
}

/** Before it is known which file its text will lie in. */
export type NumberedSummary = Omit<ArticleSummary, 'chunk'>;

/** In the order of the articles. */
export function* summariesOf({ shards }: Pick<Corpus, 'shards'>): Generator<NumberedSummary> {
  for (const shard of shards) {
    let number = 0;
    for (const summary of shard.summaries()) yield { ...summary, quoted: shard.passages[number++] ?? 0 };
  }
}

/** Those that are published, in the order of the articles. */
export function* textsOf({ shards }: Corpus): Generator<ArticleText> {
  for (const shard of shards)
    for (const number of shard.passages.keys()) {
      const text = shard.text(number);
      if (text !== null) yield text;
    }
}

/** What the sentences of the articles state about two places, in the order of the articles. */
export function* relationsIn({ shards }: Corpus): Generator<Relation> {
  for (const shard of shards) yield* shard.relations();
}

/** A passage of a place that has not been read yet. */
export interface OutlinedPassage {
  readonly outline: PassageOutline;
  /** Where it lies: the number of the shard, and in that the rank and which of the passages of the rank. */
  readonly shard: number;
  readonly rank: number;
  readonly index: number;
  /** Which of those of its article it is. */
  readonly nth: number;
}

/** The passages of a place, the best first. */
export function* outlinesIn({ shards }: Pick<Corpus, 'shards'>, place: string): Generator<OutlinedPassage> {
  const shares = shards.flatMap((each, shard) => {
    const share = each.places.get(place);
    return share === undefined ? [] : [{ share, shard }];
  });
  for (let rank = 0; rank < RANK_COUNT; rank++)
    for (const { share, shard } of shares) {
      let [before, nth] = [-1, 0];
      for (const [index, outline] of share.outlines(rank).entries()) {
        nth = outline[0] === before ? nth + 1 : 0;
        [before] = outline;
        yield { outline, shard, rank, index, nth };
      }
    }
}

/** Reads passages of a place, numbered among all passages of the corpus; each shard once where they are in their order. */
export function* readPassages(
  { shards, firstPassages }: Pick<Corpus, 'shards' | 'firstPassages'>,
  place: string,
  outlined: Iterable<OutlinedPassage>,
): Generator<NumberedPassage> {
  const passagesOf = rememberLast(
    ({ shard, rank }: OutlinedPassage) => shards[shard]?.places.get(place)?.read(rank) ?? [],
    ({ shard, rank }) => [shard, rank],
  );
  for (const each of outlined) {
    const found = passagesOf(each)[each.index];
    if (found === undefined) continue;
    const { passage, number } = found;
    yield { passage, number: number === null ? null : (firstPassages[each.shard] ?? 0) + number };
  }
}

/** The passages of a place, the best first, numbered among all passages of the corpus. */
export function passagesIn(
  corpus: Pick<Corpus, 'shards' | 'firstPassages'>,
  place: string,
): Generator<NumberedPassage> {
  return readPassages(corpus, place, outlinesIn(corpus, place));
}

export function countArticles({ shards }: Pick<Corpus, 'shards'>): number {
  return shards.reduce((sum, { passages }) => sum + passages.length, 0);
}

const NOTHING: WrittenOf = { passages: 0, mentions: 0 };

function countByPlace(shards: readonly Shard[]): Map<string, WrittenOf> {
  const counts = new Map<string, WrittenOf>();
  for (const [place, { passages, mentions }] of shards.flatMap((shard) => [...shard.places])) {
    const known = counts.get(place) ?? NOTHING;
    counts.set(place, { passages: known.passages + passages, mentions: known.mentions + mentions });
  }
  return counts;
}

function createPlaces(places: readonly Place[], counts: ReadonlyMap<string, WrittenOf>): CorpusPlace[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const mentioned = places.filter((place) => counts.has(place.id));
  const containers = mentioned.flatMap((place) => containersOf(place, byId));
  return [...new Set([...mentioned, ...containers])]
    .map((place) => ({ place, summary: placeSummary(place, counts.get(place.id) ?? NOTHING) }))
    .sort(
      (one, other) =>
        other.summary.passages - one.summary.passages ||
        Number(isCapital(other)) - Number(isCapital(one)) ||
        (one.place.id < other.place.id ? -1 : 1),
    );
}

/** Of places that are read of as often, it gives a shared marker its name. */
const isCapital = ({ place }: CorpusPlace): boolean => place.kind === 'capital';

/** The layers that hold a place: those that the settings name first, in their order. */
function layerSummaries({ layers: settings }: Site, places: readonly CorpusPlace[]): LayerSummary[] {
  const inOrder = new Set([...(Object.keys(settings) as LayerId[]), ...LAYER_IDS]);
  return [...inOrder].flatMap((id) => {
    const summaries = places.flatMap(({ summary }) =>
      summary.layer === id && summary.passages > 0 ? [summary] : [],
    );
    if (summaries.length === 0) return [];
    return [
      {
        id,
        kinds: kindsOf(summaries),
        shownFirst: (settings[id] ?? (id === 'countries' ? 'hidden' : 'shown')) === 'shown',
        places: summaries.length,
        passages: summaries.reduce((sum, summary) => sum + summary.passages, 0),
      },
    ];
  });
}

function kindsOf(summaries: readonly Pick<PlaceSummary, 'kind'>[]): Kind[] {
  const count = (kind: Kind) => summaries.filter((summary) => summary.kind === kind).length;
  const present = new Set(summaries.map(({ kind }) => kind));
  return KINDS.filter((kind) => present.has(kind)).toSorted((one, other) => count(other) - count(one));
}
