import type { ArticleSummary } from '../corpus/article.ts';
import { articleIri } from './address.ts';
import type { Selection } from './selection.ts';

/** There is no year 0 in them: 332 BC is -332. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/** When an article appeared, as citation formats want it: one date as exact as known, or first and last day. */
export interface CitedDate {
  readonly parts: readonly DateParts[];
  readonly approximate: boolean;
}

/** EDTF level 0 and 1 dates that are one day, month or year, with a mark of doubt or approximation. */
const SIMPLE_DATE = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/;

const partsOf = (year: string, month?: string, day?: string): DateParts => {
  const number = Number(year) > 0 ? Number(year) : Number(year) - 1;
  if (month === undefined) return [number];
  return day === undefined ? [number, Number(month)] : [number, Number(month), Number(day)];
};

/** `null` where no date is known. */
export function citedDate({ date, days }: ArticleSummary): CitedDate | null {
  if (date === null) return null;
  const [, year, month, day, mark] = SIMPLE_DATE.exec(date) ?? [];
  if (year !== undefined) return { parts: [partsOf(year, month, day)], approximate: mark !== undefined };
  if (days === null) return null;
  const parts = days.map((each) => {
    const [, first = '', second, third] = SIMPLE_DATE.exec(each) ?? [];
    return partsOf(first, second, third);
  });
  return { parts, approximate: true };
}

/** What a reader of the citation must know and no field holds, a sentence each. */
export function citationNotes(article: ArticleSummary): readonly string[] {
  const notes: string[] = [];
  if (article.title === null) notes.push(`Untitled; begins: ${article.opening}`);
  if (article.inferred.length > 0)
    notes.push(`Inferred from the text, not stated: ${article.inferred.join(', ')}`);
  if (article.date !== null) notes.push(`Date (EDTF): ${article.date}`);
  if (article.rights !== null) notes.push(`Rights: ${article.rights}`);
  return notes;
}

/** The publisher's address, or else our page of the article; `null` where neither exists. */
export function citedAddress(article: ArticleSummary, { site }: Selection): string | null {
  if (article.source !== null) return article.source;
  return site.baseUrl === null ? null : articleIri(site, article.id);
}
