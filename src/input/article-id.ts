import { LONGEST_SLUG, shortSlug, slugOf } from '../text/slug.ts';

/** Names that Windows keeps for devices, whatever their extension. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The part of a date in EDTF that a file may be called by: its first day, month or year. */
export function slugOfDate(date: string): string {
  const [first = ''] = date.replace(/^[[{]/, '').split(/[/,.]/).filter(Boolean);
  const { era = '', rest = '' } = /^(?<era>-?)Y?(?<rest>[\dX]+(?:-[\dX]+){0,2})/.exec(first)?.groups ?? {};
  return `${era === '-' ? 'bc' : ''}${rest.toLowerCase()}`;
}

/**
 * An id from date and title, unlike all that are `taken`: the same articles in the same order get the same ids. Safe as
 * a name of a file on every system.
 */
export function articleId(date: string | null, title: string | null, taken: ReadonlySet<string>): string {
  const parts = [date === null ? '' : slugOfDate(date), slugOf(title ?? '')].filter(Boolean);
  const words = shortSlug(parts.join('-') || 'article');
  return unlike(taken, DEVICES.test(words) ? `${words}-article` : words);
}

/** A stated id as it may be one, unlike all that are taken. */
export function keptId(id: string, taken: ReadonlySet<string>): string {
  const slug = shortSlug(slugOf(id)) || 'article';
  return unlike(taken, DEVICES.test(slug) ? `${slug}-article` : slug);
}

function unlike(taken: ReadonlySet<string>, id: string): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) {
    const suffix = `-${number}`;
    const numbered = `${id.slice(0, LONGEST_SLUG - suffix.length).replace(/-$/, '')}${suffix}`;
    if (!taken.has(numbered)) return numbered;
  }
}
