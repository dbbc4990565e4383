import type { ArticleSummary } from '../corpus/article.ts';
import { citationNotes, citedAddress, citedDate, type DateParts } from './citation.ts';
import type { Export } from './export.ts';
import { writable } from './markup.ts';
import type { Selection } from './selection.ts';

type Line = readonly [tag: string, value: string | null];

const two = (number: number | undefined): string =>
  number === undefined ? '' : String(number).padStart(2, '0');

/** `YYYY/MM/DD/`, with empty parts where they are unknown, as the format demands. */
const risDate = ([year, month, day]: DateParts): string => `${year}/${two(month)}/${two(day)}/`;

/** A value is one line: what breaks lines becomes a space. */
const oneLine = (value: string): string =>
  writable(value.replace(/\s*[\r\n\v\f\u0085\u2028\u2029]+\s*/g, ' '));

function dateLines(article: ArticleSummary): Line[] {
  const first = citedDate(article)?.parts[0];
  if (first === undefined) return [];
  return [
    ['PY', String(first[0])],
    ['DA', risDate(first)],
  ];
}

function recordOf(article: ArticleSummary, selection: Selection): string {
  const lines: Line[] = [
    ['TY', 'NEWS'],
    ['ID', article.id],
    ['TI', article.title],
    ['AU', article.author],
    ['T2', article.outlet],
    ...dateLines(article),
    ['LA', article.language],
    ['UR', citedAddress(article, selection)],
    ...citationNotes(article).map((note): Line => ['N1', note]),
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}\r\n`)
    .join('');
}

/** Citations of the articles in RIS, a record each. */
export const ris: Export = {
  id: 'ris',
  mediaType: 'application/x-research-info-systems; charset=utf-8',
  extension: 'ris',
  cannotCarry: ['places', 'passages', 'full-text'],
  write: (selection) => selection.articles.map((article) => recordOf(article, selection)).join('\r\n'),
};
