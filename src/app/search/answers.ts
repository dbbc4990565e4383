import type { PostingFile } from '../../corpus/search.ts';
import { countBefore } from '../../geo/bisection.ts';
import type { FoundTerm } from './term-files.ts';

export interface WeighedTerm extends FoundTerm {
  readonly worth: number;
}

/** What a word of the query stands for. */
export interface WordAnswer {
  /** In how many documents its terms stand, at most. */
  readonly count: number;
  /** Where the word begins too many terms to read them all: what is known of these, by sort. */
  readonly known: readonly KnownBest[] | null;
  /** Its terms; of those that are too many the most frequent. */
  loadTerms(): Promise<readonly WeighedTerm[]>;
}

/** Of the documents from `first` up to `end`, without it: the best with their scores, and how many there are in all. */
export interface KnownBest {
  readonly first: number;
  readonly end: number;
  readonly total: number;
  /** Whether there are no more than these. */
  readonly isAll: boolean;
  readonly scores: ReadonlyMap<number, number>;
}

/** Documents that answer every word of a query. */
export interface Answers {
  /** Those numbered from `first` up to `end`, without it, that are wanted: the best first. */
  rank(first: number, end: number, most: number, isWanted?: IsWanted): Promise<Ranking>;
}

type IsWanted = (document: number) => boolean;

interface Ranking {
  /** How many are known to be there. */
  readonly total: number;
  /** Whether there are no more than these: where there are very many not all are counted. */
  readonly isAll: boolean;
  readonly best: readonly number[];
}

export function combineAnswers(words: readonly WordAnswer[]): Answers {
  return {
    async rank(first, end, most, isWanted) {
      const [only, ...others] = words;
      if (only === undefined) return { total: 0, isAll: true, best: [] };
      const known =
        others.length > 0 ? undefined : only.known?.find((each) => each.first === first && each.end === end);
      const ranked = known && rankKnown(known, most, isWanted);
      return ranked ?? walk(words, { first, end }, most, isWanted ?? (() => true));
    },
  };
}

/** `null` where the filter leaves too few of the best that are known, and others are not known. */
function rankKnown(
  { total, isAll, scores }: KnownBest,
  most: number,
  isWanted: IsWanted = () => true,
): Ranking | null {
  const best = new Best(most);
  for (const [document, score] of scores) if (isWanted(document)) best.add(document, score);
  const knowsAll = scores.size === total;
  if (best.total < most && !knowsAll) return null;
  const isFiltered = best.total < scores.size;
  return {
    total: isFiltered ? best.total : total,
    isAll: isAll && (knowsAll || !isFiltered),
    best: best.documents,
  };
}

/** Documents in a row. */
interface Window {
  readonly first: number;
  readonly end: number;
}

/**
 * Goes through the documents in their order, as many at a time as a block of the most frequent term has, until there are
 * enough. What is found early shows that there is more to come: then twice as many windows are looked into at once.
 */
async function walk(
  words: readonly WordAnswer[],
  range: Window,
  most: number,
  isWanted: IsWanted,
): Promise<Ranking> {
  const rarestFirst = words.toSorted((one, other) => one.count - other.count);
  const terms = await Promise.all(rarestFirst.map((word) => word.loadTerms()));
  const windows = windowsIn(terms.flat(), range);
  const best = new Best(most);
  let next = 0;
  for (let atOnce = 1; next < windows.length && best.total < most; atOnce *= 2) {
    const some = windows.slice(next, next + atOnce);
    next += some.length;
    const scored = await Promise.all(some.map((window) => scoreAll(terms, window)));
    for (const [number, scores] of scored.entries()) {
      const start = some[number]?.first ?? 0;
      scores?.forEach((score, at) => {
        if (score > 0 && isWanted(start + at)) best.add(start + at, score);
      });
    }
  }
  const isAll = next >= windows.length && words.every(({ known }) => known === null);
  return { total: best.total, isAll, best: best.documents };
}

function windowsIn(terms: readonly WeighedTerm[], { first, end }: Window): Window[] {
  const longest = terms.reduce<WeighedTerm | null>(
    (long, term) => (long === null || term.blocks.length > long.blocks.length ? term : long),
    null,
  );
  const inside = (longest?.blocks ?? [])
    .map((block) => block.first)
    .filter((each) => each > first && each < end);
  const starts = longest !== null && longest.blocks.length > 1 ? [first, ...inside] : [first];
  return starts.map((start, number) => ({ first: start, end: starts[number + 1] ?? end }));
}

/** A score for each document, 0 where a word is missing; `null` where one has none at all: then no other is fetched. */
async function scoreAll(
  words: readonly (readonly WeighedTerm[])[],
  window: Window,
): Promise<Float32Array | null> {
  let scores: Float32Array | null = null;
  for (const terms of words) {
    const other = await scoreWord(terms, window);
    if (other === null) return null;
    scores = scores === null ? other : addWhereBoth(scores, other);
  }
  return scores;
}

function addWhereBoth(scores: Float32Array, others: Float32Array): Float32Array {
  for (let at = 0; at < scores.length; at++) {
    const [one = 0, two = 0] = [scores[at], others[at]];
    scores[at] = one > 0 && two > 0 ? one + two : 0;
  }
  return scores;
}

const ZERO = '0'.charCodeAt(0);

async function scoreWord(terms: readonly WeighedTerm[], window: Window): Promise<Float32Array | null> {
  const { first, end } = window;
  const scores = new Float32Array(end - first);
  let isThere = false;
  for (const block of await loadBlocks(terms, window)) {
    visitPostings(block, (document, score) => {
      if (document < first || document >= end) return;
      scores[document - first] = (scores[document - first] ?? 0) + score;
      isThere = true;
    });
  }
  return isThere ? scores : null;
}

/** What each document scores by terms that are not many. */
export async function scoreTerms(terms: readonly WeighedTerm[]): Promise<Map<number, number>> {
  const scores = new Map<number, number>();
  for (const block of await loadBlocks(terms, { first: 0, end: Number.POSITIVE_INFINITY }))
    visitPostings(block, (document, score) => scores.set(document, (scores.get(document) ?? 0) + score));
  return scores;
}

interface WeighedBlock extends PostingFile {
  readonly worth: number;
}

function visitPostings(
  { worth, gaps, weights }: WeighedBlock,
  visit: (document: number, score: number) => void,
): void {
  let document = 0;
  for (let index = 0; index < gaps.length; index++) {
    document += gaps[index] ?? 0;
    visit(document, worth * (weights.charCodeAt(index) - ZERO));
  }
}

/** The blocks of the terms that may have documents of the window. */
function loadBlocks(terms: readonly WeighedTerm[], { first, end }: Window): Promise<WeighedBlock[]> {
  const wanted = terms.flatMap(({ worth, blocks }) => {
    const from = countBefore(blocks.length, (number) => (blocks[number]?.first ?? 0) <= first);
    const to = countBefore(blocks.length, (number) => (blocks[number]?.first ?? 0) < end);
    return blocks.slice(Math.max(0, from - 1), to).map((block) => ({ worth, block }));
  });
  return Promise.all(wanted.map(async ({ worth, block }) => ({ worth, ...(await block.load()) })));
}

/**
 * The documents with the highest scores; of equal ones the first that came is the better: it is more often read, or earlier.
 * They are put in order only when asked for, or when there are twice as many as are wanted.
 */
class Best {
  total = 0;
  private found: (readonly [document: number, score: number])[] = [];
  private least = Number.NEGATIVE_INFINITY;

  constructor(private readonly most: number) {}

  add(document: number, score: number): void {
    this.total += 1;
    if (score <= this.least) return;
    this.found.push([document, score]);
    if (this.found.length >= 2 * this.most) this.cut();
  }

  get documents(): number[] {
    this.cut();
    return this.found.map(([document]) => document);
  }

  private cut(): void {
    this.found = this.found.sort(([, one], [, other]) => other - one).slice(0, this.most);
    if (this.found.length === this.most) this.least = this.found.at(-1)?.[1] ?? this.least;
  }
}
