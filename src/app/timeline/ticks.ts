import type { TimeScale } from '../../corpus/time-scale.ts';

/** The beginnings of the years inside the scale; of the months where that would be fewer than two years. */
export function ticksOf({ first, last }: TimeScale): Tick[] {
  const years = beginnings(first, last, 12);
  if (years.length >= 2) return years.map((day) => ({ day, unit: 'year' }));
  return beginnings(first, last, 1).map((day) => ({ day, unit: 'month' }));
}

export interface Tick {
  readonly day: number;
  readonly unit: 'year' | 'month';
}

const MS_A_DAY = 86_400_000;

function beginnings(first: number, last: number, months: number): number[] {
  const start = new Date(first * MS_A_DAY);
  const found: number[] = [];
  for (let month = months === 12 ? 0 : start.getUTCMonth(); ; month += months) {
    const day = Date.UTC(start.getUTCFullYear(), month, 1) / MS_A_DAY;
    if (day > last) return found;
    if (day >= first) found.push(day);
  }
}
