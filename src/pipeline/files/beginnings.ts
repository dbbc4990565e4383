import { type Beginning, nearness, SCORE_UNIT, type TermEntry } from '../../corpus/search.ts';
import { countBefore } from '../../geo/bisection.ts';

/** Of each sort so many documents are kept: what a page of results shows, and some more for a filter to choose from. */
const MOST_KEPT = 40;
/** Beside other words a beginning stands for so many of its terms. */
const MOST_TERMS = 3;

interface Open {
  readonly beginning: string;
  /** The first of the held entries that begins so. */
  readonly from: number;
  size: number;
}

export interface BeginningOptions {
  /** In letters. */
  readonly shortest: number;
  /** Beginnings whose terms are no larger together are read as they are. */
  readonly largest: number;
  readonly sizeOf: (entry: TermEntry) => number;
  /** The first document after the places, after the articles, after the passages. */
  readonly ends: readonly number[];
}

/** Gathers what is said of beginnings from terms that come in their order. */
export class Beginnings {
  private readonly found: Beginning[] = [];
  /** Those that the last term has, the shortest first, and all entries from the first of the shortest on. */
  private open: Open[] = [];
  private held: TermEntry[] = [];
  private readonly scores: Float32Array;

  constructor(private readonly options: BeginningOptions) {
    this.scores = new Float32Array(options.ends.at(-1) ?? 0);
  }

  add(entry: TermEntry): void {
    const [term] = entry;
    this.close(this.open.filter(({ beginning }) => !term.startsWith(beginning)));
    const longest = this.open.at(-1)?.beginning.length ?? this.options.shortest - 1;
    if (this.open.length === 0) this.held = [];
    for (let length = longest + 1; length <= term.length; length++)
      this.open.push({ beginning: term.slice(0, length), from: this.held.length, size: 0 });
    if (this.open.length > 0) this.held.push(entry);
    const size = this.options.sizeOf(entry);
    for (const each of this.open) each.size += size;
  }

  /** All that are large, in the order of their UTF-16 code units. */
  end(): readonly Beginning[] {
    this.close(this.open);
    return this.found.sort((one, other) => (one.beginning < other.beginning ? -1 : 1));
  }

  private close(closed: readonly Open[]): void {
    this.open = this.open.slice(0, this.open.length - closed.length);
    for (const { beginning, from, size } of closed)
      if (size > this.options.largest) this.found.push(this.sumUp(beginning, this.held.slice(from)));
  }

  private sumUp(beginning: string, entries: readonly TermEntry[]): Beginning {
    const documents = addScores(this.scores, entries, beginning);
    const sorts = this.options.ends.map((end, number) => {
      const start = this.options.ends[number - 1] ?? 0;
      return documents.filter((document) => document >= start && document < end);
    });
    const best = sorts.map((some) => bestOf(some, this.scores));
    for (const document of documents) this.scores[document] = 0;
    return { beginning, counts: sorts.map(({ length }) => length), best, terms: mostFrequent(entries) };
  }
}

const ZERO = '0'.charCodeAt(0);

/** Gives back the documents that had no score. */
function addScores(scores: Float32Array, entries: readonly TermEntry[], beginning: string): number[] {
  const documents: number[] = [];
  for (const [term, gaps, weights] of entries) {
    const worth = nearness(term, beginning);
    let document = 0;
    for (let index = 0; index < gaps.length; index++) {
      document += gaps[index] ?? 0;
      const before = scores[document] ?? 0;
      if (before === 0) documents.push(document);
      scores[document] = before + worth * (weights.charCodeAt(index) - ZERO);
    }
  }
  return documents;
}

function bestOf(documents: readonly number[], scores: Float32Array): number[] {
  const best: number[] = [];
  const scoreOf = (document = -1) => scores[document] ?? 0;
  const isBetter = (one: number, other: number) =>
    scoreOf(one) > scoreOf(other) || (scoreOf(one) === scoreOf(other) && one < other);
  for (const document of documents) {
    const last = best.at(-1);
    if (best.length === MOST_KEPT && last !== undefined && !isBetter(document, last)) continue;
    best.splice(
      countBefore(best.length, (index) => isBetter(best[index] ?? -1, document)),
      0,
      document,
    );
    best.length = Math.min(best.length, MOST_KEPT);
  }
  return best.flatMap((document) => [document, Math.round(SCORE_UNIT * scoreOf(document))]);
}

function mostFrequent(entries: readonly TermEntry[]): string[] {
  return entries
    .toSorted(([one, { length }], [other, { length: others }]) => others - length || (one < other ? -1 : 1))
    .slice(0, MOST_TERMS)
    .map(([term]) => term);
}
