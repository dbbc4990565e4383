import type { DateManner } from '../../model/date-manner.ts';
import { foldText } from '../../text/fold.ts';
import { readDate } from './date.ts';
import { anyOf, GREGORIAN_MONTHS, HIJRI_MONTHS } from './month-names.ts';
import { findHijriDate, readHijriDate } from './written-hijri.ts';

/** What keeps words from being a date. */
export type DateFault = 'no-date' | 'no-such-day' | 'no-year' | 'months-differ' | 'time-stamp';

/** A date as people write it, in EDTF; or why it is none. */
export type WrittenDateReading =
  | { readonly edtf: string; readonly manner: DateManner }
  | { readonly fault: DateFault };

/** What is longer is no date, and no line that gives one: no pattern has to look at a book. */
const LONGEST_DATE = 120;
const LONGEST_LINE = 300;

/**
 * Reads a date as people write it: EDTF; numbers with the day first, the month first only where it cannot be the day,
 * or the year first; names of months in Arabic of all countries, in English, French, Spanish and Portuguese; Hijri
 * where it is marked. Give it the words as they are printed: what YAML or JSON makes of `0903` has lost a digit.
 */
export function readWrittenDate(printed: string): WrittenDateReading {
  if (printed.length > LONGEST_DATE) return { fault: 'no-date' };
  const text = printed.trim().replace(/^["'«»“”]+|["'«»“”]+$/g, '');
  const numbers = readBareNumber(foldText(text));
  if (numbers !== null) return numbers;
  if (readDate(text) !== null) return { edtf: text, manner: isPerhapsHijri(text) ? 'perhaps-hijri' : 'edtf' };
  const plain = simplify(text);
  const upper = plain.toUpperCase();
  if (readDate(upper) !== null && !/^-?\d{1,3}$/.test(upper)) return { edtf: upper, manner: 'digits' };
  const reading = readBareNumber(plain) ?? readPlain(plain);
  return 'edtf' in reading ? reading : (readBothCalendars(plain) ?? reading);
}

/** Days of Hijri years from 1318 to 1500 are days of living memory: as Gregorian ones they are of the Middle Ages. */
function isPerhapsHijri(text: string): boolean {
  return /^1(?:3[2-9]|4[0-9])\d-\d{2}-\d{2}$/.test(text);
}

/** Numbers alone: a year, a day written without signs, or what no person writes. */
function readBareNumber(text: string): WrittenDateReading | null {
  const number = /^(?<sign>-?)(?<digits>\d+)$/.exec(text)?.groups;
  if (number === undefined) return null;
  const { sign = '', digits = '' } = number;
  if (digits.length === 8 && sign === '')
    return day(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6), 'compact');
  if (digits.length > 4) return { fault: 'time-stamp' };
  if (digits.length === 3) return { edtf: `${sign}0${digits}`, manner: 'short-year' };
  return digits.length === 4 ? null : { fault: 'no-date' };
}

const ARABIC_WEEKDAYS = ['السبت', 'الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة'].map(
  (name) => foldText(name),
);
const WEEKDAYS = new RegExp(
  `^(?:(?:يوم )?(?:${ARABIC_WEEKDAYS.join('|')})|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ ,،:-]+`,
);
const TIME =
  /(?:[ ,،|@-]|(?<=\d)t)+(?:at |الساعه |à )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?(?: ?(?:am|pm|[صم]|صباحا|مساء))?(?: ?(?:z|gmt|utc|est|edt|cet|eet|(?:بتوقيت|توقيت).*|\(?[+-]\d{2}:?\d{2}\)?))*$/;
const GREGORIAN_MARK = /(?<!ق\.? ?)[ /]?\(?(?:م|ميلادي|ميلاديه|للميلاد|ad|ce)\)?$/;

/** Folded, without weekday, time of day and the mark of the Gregorian calendar, with plain signs. */
function simplify(text: string): string {
  return foldText(text)
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(WEEKDAYS, '')
    .replace(TIME, '')
    .replace(GREGORIAN_MARK, '')
    .replace(/[ ,،.]+$/, '')
    .trim();
}

const BETWEEN_CALENDARS =
  /\s*(?:الموافق(?: ل)?|corresponding to|[()=|])\s*|(?<=ه)\s*[/-]\s*|\s*[/-]\s*(?=[^/-]*\d ?ه$)/;

/** Both calendars side by side (`22 شوال 1445هـ الموافق 1 مايو 2024م`): the Gregorian one is exact. */
function readBothCalendars(text: string): WrittenDateReading | null {
  const parts = text.split(BETWEEN_CALENDARS).map((part) => part.trim().replace(GREGORIAN_MARK, ''));
  if (parts.filter(Boolean).length < 2) return null;
  const readings = parts.filter(Boolean).map((part) => readPlain(part.replace(WEEKDAYS, '')));
  return (
    readings.find((reading) => 'edtf' in reading && reading.manner !== 'hijri') ??
    readings.find((reading) => 'edtf' in reading) ??
    null
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

/** One way in which people write dates; `null` where the words turn out to be something else. */
interface Form {
  readonly pattern: RegExp;
  read(groups: Groups): WrittenDateReading | null;
}

const MONTH = anyOf(GREGORIAN_MONTHS);
const SIGN = '[/.\\- \\\\]';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|º)?';
const NAMES = `(?<month>${MONTH})(?:\\.?\\s*[ /\\\\(-]\\s*(?<other>${MONTH})\\)?)?`;
const BEFORE_YEAR = '(?:\\.|,|،| de| del| من| عام| سنه| لعام)*[ ,\\-/]*';
const YEAR = '(?<year>\\d{4})';

/** The year may be last; where a text is searched, the more exact forms come first. */
const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(
      `(?<first>\\d{1,2}) ?(?:-|to|الي|و) ?(?<last>\\d{1,2}) (?:of |de )?${NAMES}${BEFORE_YEAR}${YEAR}`,
    ),
    read: readDaysOfMonth,
  },
  {
    pattern: new RegExp(`${DAY}(?: of| de|,|،)*[ /-]*${NAMES}${BEFORE_YEAR}(?<year>\\d{4}|\\d{2})(?!\\d)`),
    read: readWords,
  },
  { pattern: new RegExp(`${NAMES}\\.? ${DAY}(?:,|،)? ${YEAR}`), read: readWords },
  { pattern: new RegExp(`${YEAR}[ ,-]+${NAMES}[ -]${DAY}(?!\\d)`), read: readWords },
  {
    pattern: new RegExp(`${YEAR}(?<sign>${SIGN})(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})(?!\\d)`),
    read: ({ year = '', month = '', day: number = '' }) => day(year, month, number, 'year-first'),
  },
  {
    pattern: new RegExp(
      `(?<day>\\d{1,2})(?<sign>${SIGN})(?<month>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d{2})(?!\\d)`,
    ),
    read: readNumbers,
  },
  { pattern: new RegExp(`${NAMES}${BEFORE_YEAR}${YEAR}`), read: readWords },
];

/** Forms that say too little to be looked for inside other words. */
const WHOLE_FORMS: readonly Form[] = [
  {
    pattern: /(?<year>\d{4})[/.](?<month>\d{1,2})/,
    read: ({ year = '', month = '' }) => monthOf(year, month, 'year-first'),
  },
  {
    pattern: /(?<month>\d{1,2})[/.-](?<year>\d{4})/,
    read: ({ year = '', month = '' }) => monthOf(year, month, 'day-first'),
  },
  {
    pattern: /(?:عام|سنه|في عام|year|the year) (?<year>\d{4})/,
    read: ({ year = '' }) => made(year, 'words'),
  },
  { pattern: /(?<year>\d{4})/, read: ({ year = '' }) => made(year, 'digits') },
  {
    pattern: /(?:نحو|حوالي|قرابه|c\.|ca\.?|circa|about|around|vers) ?(?:عام |سنه )?(?<year>\d{4})/,
    read: ({ year = '' }) => made(`${year}~`, 'words'),
  },
  { pattern: /(?:the )?(?<years>\d{3})0 ?s|(?:the )?(?<more>\d{3})0'?s/, read: readDecade },
  { pattern: /(?:the )?(?<number>\d{1,2})(?:st|nd|rd|th) (?:century|c\.)/, read: readCentury },
  { pattern: /(?<year>\d{1,4}) ?(?:ق\.? ?م|قبل الميلاد|b\.? ?c\.?(?: ?e)?)/, read: readBeforeChrist },
];

/** A date in words that `simplify` has been over. */
function readPlain(text: string): WrittenDateReading {
  const hijri = readHijriDate(text);
  if (hijri !== null) return hijri;
  for (const { pattern, read } of [...FORMS, ...WHOLE_FORMS]) {
    const match = new RegExp(`^(?:${pattern.source})$`).exec(text);
    const reading = match && read(match.groups ?? {});
    if (reading) return reading;
  }
  return { fault: lacksYear(text) ? 'no-year' : 'no-date' };
}

const WITHOUT_YEAR = new RegExp(
  `^${DAY}[ /-]+(?:${MONTH}|${anyOf(HIJRI_MONTHS)}|\\d{1,2})$|^${MONTH}(?: \\d{1,2})?$`,
);

function lacksYear(text: string): boolean {
  return WITHOUT_YEAR.test(text);
}

const SEARCHED_FORMS: readonly Form[] = FORMS.map(({ pattern, read }) => ({
  pattern: new RegExp(`(?<![\\p{L}\\d/.-])${pattern.source}(?![\\p{L}\\d]|[/.-]\\d|\\s?ه(?!\\p{L}))`, 'u'),
  read,
}));

/** The first date that stands somewhere in a line, with a day or at least the name of a month and the year. */
export function findWrittenDate(line: string): { readonly edtf: string; readonly manner: DateManner } | null {
  const plain = simplify(line.slice(0, LONGEST_LINE));
  for (const { pattern, read } of SEARCHED_FORMS) {
    const match = pattern.exec(plain);
    const reading = match && read(match.groups ?? {});
    if (reading && 'edtf' in reading) return reading;
  }
  return findHijriDate(plain);
}

function readNumbers({ day: first = '', month: second = '', year = '' }: Groups): WrittenDateReading {
  const isMonthFirst = Number(second) > 12 && Number(first) <= 12;
  const [number, month] = isMonthFirst ? [second, first] : [first, second];
  if (year.length === 4) return day(year, month, number, isMonthFirst ? 'month-first' : 'day-first');
  return uncertain(day(fullYear(year), month, number, 'short-year'));
}

/** Of years with two digits those that may still come are of the century before. */
function fullYear(year: string): string {
  return Number(year) <= 39 ? `20${year}` : `19${year}`;
}

function uncertain(reading: WrittenDateReading): WrittenDateReading {
  return 'edtf' in reading ? { ...reading, edtf: `${reading.edtf}?` } : reading;
}

function readWords({ day: number, month = '', other, year = '' }: Groups): WrittenDateReading {
  const named = numberOf(month);
  if (other !== undefined && numberOf(other) !== named) return { fault: 'months-differ' };
  if (number === undefined) return monthOf(year, named, 'words');
  return year.length === 4
    ? day(year, named, number, 'words')
    : uncertain(day(fullYear(year), named, number, 'short-year'));
}

function readDaysOfMonth({
  first = '',
  last = '',
  month = '',
  other,
  year = '',
}: Groups): WrittenDateReading {
  const from = readWords({ day: first, month, other, year });
  const to = readWords({ day: last, month, other, year });
  if (!('edtf' in from)) return from;
  return 'edtf' in to ? made(`${from.edtf}/${to.edtf}`, 'words') : to;
}

function numberOf(month: string): string {
  return String(GREGORIAN_MONTHS.get(month) ?? '');
}

function readDecade({ years, more }: Groups): WrittenDateReading {
  return made(`${years ?? more}X`, 'decade');
}

function readCentury({ number = '' }: Groups): WrittenDateReading {
  return made(`${String(Number(number) - 1).padStart(2, '0')}XX`, 'century');
}

/** EDTF counts as astronomers do: the year before 1 is 0. */
function readBeforeChrist({ year = '' }: Groups): WrittenDateReading {
  const number = Number(year) - 1;
  return made(`${number === 0 ? '' : '-'}${String(number).padStart(4, '0')}`, 'era');
}

function day(year: string, month: string, number: string, manner: DateManner): WrittenDateReading {
  return made(`${year}-${month.padStart(2, '0')}-${number.padStart(2, '0')}`, manner);
}

function monthOf(year: string, month: string, manner: DateManner): WrittenDateReading {
  if (Number(month) > 12) return { fault: 'no-such-day' };
  return made(`${year}-${month.padStart(2, '0')}`, manner);
}

/** Whether the calendar has such a day, the library knows. */
function made(edtf: string, manner: DateManner): WrittenDateReading {
  return readDate(edtf) === null ? { fault: 'no-such-day' } : { edtf, manner };
}
