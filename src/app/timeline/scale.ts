import type { ArticleHead } from '../../corpus/article.ts';

const MS_A_DAY = 86_400_000;

/** Days as whole numbers, so that they can be drawn, counted and stepped through. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MS_A_DAY;
export const dayOf = (number: number): string => new Date(number * MS_A_DAY).toISOString().slice(0, 10);

/** The stretch of time that the articles are from, widened to whole months at both ends. */
export interface TimeScale {
  readonly first: number;
  readonly last: number;
  /** Where a day stands, 0 to 1. */
  place(day: number): number;
}

/** `null` where no article has a date. */
export function createTimeScale(articles: readonly ArticleHead[]): TimeScale | null {
  const days = articles.flatMap((article) => (article.days === null ? [] : [article.days]));
  if (days.length === 0) return null;
  const first = dayNumber(startOfMonth(days.map(([day]) => day).reduce(earlier), 0));
  const last = dayNumber(startOfMonth(days.map(([, day]) => day).reduce(later), 1));
  return { first, last, place: (day) => (day - first) / (last - first) };
}

const earlier = (one: string, other: string): string => (one < other ? one : other);
const later = (one: string, other: string): string => (one > other ? one : other);

function startOfMonth(day: string, monthsOn: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + monthsOn, 1))
    .toISOString()
    .slice(0, 10);
}

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

function beginnings(first: number, last: number, months: number): number[] {
  const start = new Date(first * MS_A_DAY);
  const found: number[] = [];
  for (let month = months === 12 ? 0 : start.getUTCMonth(); ; month += months) {
    const day = Date.UTC(start.getUTCFullYear(), month, 1) / MS_A_DAY;
    if (day > last) return found;
    if (day >= first) found.push(day);
  }
}
