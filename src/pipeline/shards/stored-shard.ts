import type { ArticleText } from '../../corpus/article.ts';
import type { CoNamedCounts } from '../../corpus/co-named.ts';
import { RANK_COUNT } from '../annotation/standing.ts';
import { fillChunks } from '../files/chunks.ts';
import type { DraftSummary, NumberedPassage, PassageOutline, PlaceShare, Shard } from './shard.ts';
import type { TermPostings, TermRun } from './term-run.ts';

/** Where a text was put, and how long it is, in whatever the store counts. */
export type Slot = readonly [start: number, length: number];
/** Keeps a text where there is more room than in memory. */
export type Append = (text: string) => Slot;
export type ReadSlot = (slot: Slot) => string;

/** What has to be in memory of a shard that is stored: plain data, that it may be sent and written too. */
export interface StoredShard {
  readonly passages: readonly number[];
  readonly places: readonly StoredShare[];
  /** So many articles at a time. */
  readonly summaries: readonly Slot[];
  /** An article each. */
  readonly texts: readonly Slot[];
  readonly relations: Slot;
  readonly coNamed: Slot;
  readonly headings: StoredRun;
  readonly unquoted: StoredRun;
  readonly quoted: StoredRun;
}

type StoredShare = readonly [place: string, passages: number, mentions: number, ranks: readonly StoredRank[]];

/** `null` where the place has no passage of the rank, as most have none of most. */
type StoredRank = { readonly passages: Slot; readonly outlines: Slot } | null;

interface StoredRun {
  readonly lengths: Slot;
  readonly entries: readonly Slot[];
}

const RANKS = Array.from({ length: RANK_COUNT }, (_, rank) => rank);
const SUMMARIES_A_SLOT = 100;
/** Postings in one slot: of many shards that are joined so many are held at once. */
const POSTINGS_A_SLOT = 4000;

/** Stores all that a shard holds; what it gives back opens it again. */
export function storeShard(shard: Shard, append: Append): StoredShard {
  const put = (value: unknown): Slot => append(JSON.stringify(value));
  const putAll = (values: Iterable<unknown>): Slot[] => Array.from(values, put);
  const putRun = ({ lengths, entries }: TermRun): StoredRun => ({
    lengths: put(lengths),
    entries: putAll(fillChunks(entries(), ([, postings]) => postings.length, POSTINGS_A_SLOT)),
  });
  return {
    passages: shard.passages,
    places: Array.from(shard.places, ([place, { passages, mentions, read, outlines }]) => [
      place,
      passages,
      mentions,
      RANKS.map((rank) => {
        const passages = read(rank);
        return passages.length === 0 ? null : { passages: put(passages), outlines: put(outlines(rank)) };
      }),
    ]),
    summaries: putAll(fillChunks(shard.summaries(), () => 1, SUMMARIES_A_SLOT)),
    texts: putAll(Array.from(shard.passages.keys(), shard.text)),
    relations: put(shard.relations()),
    coNamed: put(Array.from(shard.coNamed(), ([place, counts]) => [place, [...counts]])),
    headings: putRun(shard.headings()),
    unquoted: putRun(shard.unquoted()),
    quoted: putRun(shard.quoted()),
  };
}

/** A shard that reads what it is asked for and keeps nothing. */
export function openShard(stored: StoredShard, read: ReadSlot, versions: Shard['versions'] = null): Shard {
  const get = <Value>(slot: Slot): Value => JSON.parse(read(slot)) as Value;
  const openRun = ({ lengths, entries }: StoredRun): TermRun => ({
    lengths: get<number[]>(lengths),
    *entries() {
      for (const slot of entries) yield* get<TermPostings[]>(slot);
    },
  });
  const places = stored.places.map(([place, passages, mentions, ranks]): [string, PlaceShare] => [
    place,
    {
      passages,
      mentions,
      read(rank) {
        const stored = ranks[rank] ?? null;
        return stored === null ? [] : get<NumberedPassage[]>(stored.passages);
      },
      outlines(rank) {
        const stored = ranks[rank] ?? null;
        return stored === null ? [] : get<PassageOutline[]>(stored.outlines);
      },
    },
  ]);
  return {
    passages: stored.passages,
    versions,
    places: new Map(places),
    *summaries() {
      for (const slot of stored.summaries) yield* get<DraftSummary[]>(slot);
    },
    text(number) {
      const slot = stored.texts[number];
      return slot === undefined ? null : get<ArticleText | null>(slot);
    },
    relations: () => get(stored.relations),
    coNamed: () =>
      new Map(
        get<[string, [string, number][]][]>(stored.coNamed).map(
          ([place, counts]): [string, CoNamedCounts] => [place, new Map(counts)],
        ),
      ),
    headings: () => openRun(stored.headings),
    unquoted: () => openRun(stored.unquoted),
    quoted: () => openRun(stored.quoted),
  };
}
