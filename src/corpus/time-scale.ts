import { dateOf, dayNumber, firstOfMonth } from '../model/day.ts';

/** A stretch of time, widened to whole months at both ends. */
export interface TimeScale {
  readonly first: number;
  readonly last: number;
  /** Where a day stands, 0 to 1. */
  place(day: number): number;
}

/** From one day to another, `YYYY-MM-DD`. */
export function createTimeScale(firstDay: string, lastDay: string): TimeScale {
  const first = startOfMonth(firstDay, 0);
  const last = startOfMonth(lastDay, 1);
  return { first, last, place: (day) => (day - first) / (last - first) };
}

function startOfMonth(day: string, monthsOn: number): number {
  const date = dateOf(day);
  return firstOfMonth(date.getUTCFullYear(), date.getUTCMonth() + monthsOn);
}

/** As many as can be told apart on the smallest screen. */
const BARS = 60;

/** How many articles are from each of the scale's equal parts; each counts in the middle of its days, the undated nowhere. */
export function countByBar(
  articles: readonly { readonly days: readonly [first: string, last: string] | null }[],
  scale: TimeScale,
): number[] {
  const counts = new Array<number>(BARS).fill(0);
  for (const { days } of articles) {
    if (days === null) continue;
    const middle = scale.place((dayNumber(days[0]) + dayNumber(days[1])) / 2);
    const bar = Math.min(BARS - 1, Math.floor(middle * BARS));
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return counts;
}
