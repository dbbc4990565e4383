/** A day of the Hijri calendar; month and day count from 1. */
export interface HijriDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_OF_DAY = 86_400_000;

/** The first day of year 1 (Friday, 16 July 622 of the Julian calendar). */
const EPOCH = Date.UTC(622, 6, 19);
const DAYS_OF_YEAR = 354.367;
const DAYS_OF_MONTH = 29.5306;

/** Calendars of observation differ from the computed one by a day or two, and the estimate by some more. */
const FARTHEST = 6;

const UMM_AL_QURA = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/**
 * The day (`YYYY-MM-DD`) of the Gregorian calendar that the calendar of Umm al-Qura gives for a Hijri day; `null`
 * where there is no such day. Where the moon was watched, the day before or after may have been meant.
 */
export function gregorianOf({ year, month, day }: HijriDay): string | null {
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= 30)) return null;
  const first = firstOfMonth(year, month);
  return first === null ? null : isoDay(first + (day - 1) * MILLISECONDS_OF_DAY);
}

/** The last day (`YYYY-MM-DD`) of a Hijri month. */
export function lastDayOf(year: number, month: number): string | null {
  const next = month === 12 ? firstOfMonth(year + 1, 1) : firstOfMonth(year, month + 1);
  return next === null ? null : isoDay(next - MILLISECONDS_OF_DAY);
}

function firstOfMonth(year: number, month: number): number | null {
  const estimate =
    EPOCH + Math.floor((year - 1) * DAYS_OF_YEAR + (month - 1) * DAYS_OF_MONTH) * MILLISECONDS_OF_DAY;
  for (let away = -FARTHEST; away <= FARTHEST; away += 1) {
    const time = estimate + away * MILLISECONDS_OF_DAY;
    const found = hijriOf(time);
    if (found.year === year && found.month === month && found.day === 1) return time;
  }
  return null;
}

function hijriOf(time: number): HijriDay {
  const parts = UMM_AL_QURA.formatToParts(new Date(time));
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value ?? Number.NaN);
  return { year: part('year'), month: part('month'), day: part('day') };
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
