/**
 * A day of the Gregorian calendar as ISO 8601 and EDTF write it, `YYYY-MM-DD` with a minus before the years before Christ;
 * counted as astronomers do: the year before 1 is `0000`, 332 BC is `-0331`.
 */
const MS_A_DAY = 86_400_000;

/** Midnight in UTC; its time is `NaN` where the text is no day. */
export function dateOf(day: string): Date {
  return new Date(`${day.replace(/^-/, '-00')}T00:00:00Z`);
}

/** The day of a moment in UTC; `null` beyond the years that have four digits. */
export function dayOfTime(time: number): string | null {
  const text = new Date(time).toISOString().replace(/^-00/, '-');
  return /^-?\d{4}-/.test(text) ? text.slice(0, text.indexOf('T')) : null;
}

/** Days as whole numbers since 1970, so that they can be drawn, counted and stepped through. */
export const dayNumber = (day: string): number => dateOf(day).getTime() / MS_A_DAY;
export const dayOf = (number: number): string => dayOfTime(number * MS_A_DAY) ?? '';

/** The first day of a month; months beyond the twelve go on into other years. */
export const firstOfMonth = (year: number, month: number): number =>
  new Date(0).setUTCFullYear(year, month, 1) / MS_A_DAY;

/** Negative where the first is earlier. */
export const compareDays = (one: string, other: string): number => dayNumber(one) - dayNumber(other);

const BEFORE_ALL_DAYS = 5_000_000;

/** Sorts as a text where the day sorts in time, before `undated`. */
export const dayKey = (day: string): string => String(dayNumber(day) + BEFORE_ALL_DAYS).padStart(7, '0');
