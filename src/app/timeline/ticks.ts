import type { TimeScale } from '../../corpus/time-scale.ts';
import { dateOf, dayOf, firstOfMonth } from '../../model/day.ts';

export interface Tick {
  readonly day: number;
  readonly unit: 'year' | 'month';
  /** Whether its words have room before the next one's and before the end. */
  readonly isNamed: boolean;
}

/** Months from tick to tick, and how many CSS pixels their words take at most. */
const STEPS = [
  { months: 1, unit: 'month', width: 168 },
  { months: 3, unit: 'month', width: 168 },
  { months: 12, unit: 'month', width: 168 },
  { months: 12, unit: 'year', width: 56 },
  { months: 24, unit: 'year', width: 56 },
  { months: 60, unit: 'year', width: 56 },
  { months: 120, unit: 'year', width: 56 },
  { months: 240, unit: 'year', width: 56 },
  { months: 600, unit: 'year', width: 56 },
  { months: 1200, unit: 'year', width: 56 },
  { months: 2400, unit: 'year', width: 56 },
  { months: 6000, unit: 'year', width: 56 },
  { months: 12_000, unit: 'year', width: 56 },
] as const;

/** Nearer to each other than this ticks are a hatch; in CSS pixels. */
const LEAST_APART = 6;

/** Beginnings of months or years: the finest whose words have room on a strip of so many CSS pixels. */
export function ticksOf(scale: TimeScale, width: number): Tick[] {
  const months = (scale.last - scale.first) / DAYS_A_MONTH;
  // There is no year 0: the round years on both sides of it are a year nearer to each other.
  const lost = scale.first < firstOfMonth(1, 0) ? 12 : 0;
  const apart = (step: (typeof STEPS)[number]) =>
    (width * (step.months > 12 ? step.months - lost : step.months)) / months;
  const inYears = beginnings(scale, 12).length >= 2;
  const usable = STEPS.filter((step) => step.unit === (inYears ? 'year' : 'month'));
  const step = usable.find((each) => apart(each) >= each.width) ?? usable.at(-1) ?? STEPS[0];
  const named = new Set(
    beginnings(scale, step.months).filter((day) => (1 - scale.place(day)) * width >= step.width),
  );
  const fine = apart(STEPS[0]) >= LEAST_APART ? beginnings(scale, 1) : beginnings(scale, step.months);
  const first = named.size === 0 ? [scale.first] : [];
  return [...new Set([...first, ...fine, ...named])]
    .toSorted((one, other) => one - other)
    .map((day) => ({ day, unit: step.unit, isNamed: named.has(day) || first.includes(day) }));
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
