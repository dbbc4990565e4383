import { seededRandom } from './random.ts';
import type { Counts } from './tally.ts';

/** Precision, recall and F1, each 0 to 1; `NaN` where there was nothing to measure. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The middle 95 % of an estimate over resampled texts. */
export type Interval = readonly [low: number, high: number];

export function scoresOf(counts: Iterable<Counts>): Scores {
  let [hits, excess, missed] = [0, 0, 0];
  for (const each of counts) {
    hits += each.hits;
    excess += each.excess;
    missed += each.missed;
  }
  return {
    precision: hits / (hits + excess),
    recall: hits / (hits + missed),
    f1: (2 * hits) / (2 * hits + excess + missed),
  };
}

const RESAMPLES = 1000;

/** Bootstrap intervals: texts are drawn again with replacement, always the same draws for a seed. */
export function intervalsOf(counts: readonly Counts[], seed: number): Record<keyof Scores, Interval> {
  const random = seededRandom(seed);
  const drawn = () => counts[Math.floor(random() * counts.length)] as Counts;
  const estimates = Array.from({ length: RESAMPLES }, () => scoresOf(counts.map(drawn)));
  const middle = (part: keyof Scores): Interval => {
    const values = estimates.map((scores) => scores[part]).sort((one, other) => one - other);
    return [values[Math.floor(RESAMPLES * 0.025)] ?? 0, values[Math.floor(RESAMPLES * 0.975)] ?? 0];
  };
  return { precision: middle('precision'), recall: middle('recall'), f1: middle('f1') };
}
