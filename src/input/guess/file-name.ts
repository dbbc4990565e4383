import { findWrittenDate, readWrittenDate } from '../dates/written-date.ts';
import type { Hints } from '../proposed-article.ts';

const DATE_FIRST =
  /^(?<date>\d{4}[-_.]\d{1,2}[-_.]\d{1,2}|\d{8}|\d{4}[-_.]\d{1,2})(?![\d])[-_. ]*(?<rest>.*)$/;

/** What the name of a file says of the article in it: a date, and a title where the name is in words. */
export function readFileName(file: string): Hints {
  const name = (file.split('/').at(-1) ?? '').replace(/\.[A-Za-z0-9]{1,8}$/, '');
  const { date = null, rest = name } = DATE_FIRST.exec(name)?.groups ?? {};
  const words = rest.replace(/[_-]+/g, ' ').replace(/\s+/g, ' ').trim();
  const isTitle = /\p{L}{2,}.* .*\p{L}{2,}/u.test(words);
  return { date: date === null ? dateAmong(name) : dateOf(date), title: isTitle ? words : null };
}

function dateOf(printed: string): string | null {
  const reading = readWrittenDate(printed.replace(/[_.]/g, '-'));
  return 'edtf' in reading ? reading.edtf : null;
}

function dateAmong(name: string): string | null {
  return findWrittenDate(name.replace(/_/g, ' '))?.edtf ?? null;
}
