import { gregorianOf, lastDayOf } from './hijri.ts';
import { anyOf, HIJRI_MONTHS } from './month-names.ts';

type HijriReading = { readonly edtf: string; readonly manner: 'hijri' } | { readonly fault: 'no-such-day' };

/** `هـ` as the fold leaves it, the word, and what stands for them in Latin script. */
const MARK = /[ /]?\(?(?:هجريه?|للهجره|ه|a\.?h\.?)\)?$/;
const MONTH = anyOf(HIJRI_MONTHS);
const YEAR = '(?<year>\\d{1,4})';

const FORMS: readonly RegExp[] = [
  new RegExp(`^(?<day>\\d{1,2})(?: من)?[ /-]*(?<name>${MONTH})(?: عام| سنه| لعام|,|،)*[ /-]*${YEAR}$`),
  new RegExp(`^(?<name>${MONTH})(?: عام| سنه| لعام|,|،)*[ /-]*${YEAR}$`),
  /^(?<year>\d{4})[/. -](?<month>\d{1,2})[/. -](?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})[/. -](?<month>\d{1,2})[/. -](?<year>\d{3,4})$/,
  /^(?<year>\d{4})[/. -](?<month>\d{1,2})$/,
  /^(?<month>\d{1,2})[/. -](?<year>\d{4})$/,
  /^(?:عام |سنه )?(?<year>\d{1,4})$/,
];

/** Years of the Hijri calendar that may stand after the name of a month of its without any mark. */
const LAST_YEAR = 1600;

/**
 * A date of the Hijri calendar, marked as such or by the name of one of its months, in folded words. The calendar of
 * Umm al-Qura is computed and the one of the author was perhaps observed: what comes out is approximate.
 */
export function readHijriDate(text: string): HijriReading | null {
  const marked = MARK.test(text);
  const words = text.replace(MARK, '').trim();
  for (const form of FORMS) {
    const groups = form.exec(words)?.groups;
    if (groups === undefined || !(marked || (groups.name && Number(groups.year) < LAST_YEAR))) continue;
    const month = groups.name === undefined ? groups.month : String(HIJRI_MONTHS.get(groups.name));
    return approximate(Number(groups.year), numberOrNull(month), numberOrNull(groups.day));
  }
  return null;
}

const SEARCHED = new RegExp(
  `(?<![\\p{L}\\d])(?<day>\\d{1,2})(?: من)? (?<name>${MONTH})(?: عام| سنه| لعام|,|،)* (?<year>1[0-6]\\d{2})(?!\\d)`,
  'u',
);

/** A day in numbers tells its calendar by a mark alone: `1445-07-10هـ`. */
const SEARCHED_NUMBERS =
  /(?<![\p{L}\d/.-])(?:1[0-6]\d{2}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]1[0-6]\d{2})[ /]?\(?(?:هجريه?|للهجره|ه|a\.?h\.?)(?![\p{L}\d])\)?/u;

/** A day of the Hijri calendar that stands somewhere in folded words. */
export function findHijriDate(text: string): { readonly edtf: string; readonly manner: 'hijri' } | null {
  const match = SEARCHED.exec(text) ?? SEARCHED_NUMBERS.exec(text);
  const reading = match && readHijriDate(match[0]);
  return reading && 'edtf' in reading ? reading : null;
}

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function approximate(year: number, month: number | null, day: number | null): HijriReading {
  const first = gregorianOf({ year, month: month ?? 1, day: day ?? 1 });
  const last = day === null ? lastDayOf(year, month ?? 12) : first;
  if (first === null || last === null) return { fault: 'no-such-day' };
  return { edtf: first === last ? `${first}~` : `${first}~/${last}~`, manner: 'hijri' };
}
