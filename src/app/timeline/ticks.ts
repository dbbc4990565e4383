import type { TimeScale } from '../../corpus/time-scale.ts';
import { dateOf, dayOf, firstOfMonth } from '../../model/day.ts';

export interface Tick {
  readonly day: number;
  readonly unit: 'year' | 'month';
  /** Whether its words have room before the next one's and before the end. */
  readonly isNamed: boolean;
}

/** Months from tick to tick, and how many CSS pixels their words take at most. */
const IN_MONTHS = { unit: 'month', width: 168, steps: [1, 3, 12] } as const;
const IN_YEARS = {
  unit: 'year',
  width: 56,
  steps: [12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000],
} as const;

/** Nearer to each other than this ticks are a hatch; in CSS pixels. */
const LEAST_APART = 6;

/** Beginnings of months or years: the finest whose words have room on a strip of so many CSS pixels. */
export function ticksOf(scale: TimeScale, width: number): Tick[] {
  const months = (scale.last - scale.first) / DAYS_A_MONTH;
  // There is no year 0: the round years on both sides of it are a year nearer to each other.
  const lost = scale.first < firstOfMonth(1, 0) ? 12 : 0;
  const apart = (step: number) => (width * (step > 12 ? step - lost : step)) / months;
  const { unit, width: least, steps } = beginnings(scale, 12).length >= 2 ? IN_YEARS : IN_MONTHS;
  const step = steps.find((each) => apart(each) >= least) ?? steps.at(-1) ?? 12;
  const named = new Set(beginnings(scale, step).filter((day) => (1 - scale.place(day)) * width >= least));
  const fine = beginnings(scale, apart(1) >= LEAST_APART ? 1 : step);
  if (named.size === 0) named.add(scale.first);
  return [...new Set([...fine, ...named])]
    .toSorted((one, other) => one - other)
    .map((day) => ({ day, unit, isNamed: named.has(day) }));
}

const DAYS_A_MONTH = 30.44;

/** First days of every so many months inside the scale, counted from the beginning of a year or of a decade. */
function beginnings({ first, last }: TimeScale, months: number): number[] {
  const year = dateOf(dayOf(first)).getUTCFullYear();
  const years = Math.max(1, months / 12);
  const found: number[] = [];
  for (let month = 0; ; month += months) {
    const tick = Math.floor(year / years) * years + month / 12;
    // Of the years before Christ 400 BC is a round one, which is the year -399.
    const day = firstOfMonth(years > 1 && tick < 1 ? tick + 1 : Math.floor(tick), month % 12);
    if (day >= last) return found;
    if (day >= first) found.push(day);
  }
}
