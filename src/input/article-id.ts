import { foldText } from '../text/fold.ts';

/** Longer ones make paths that Windows refuses. */
const LONGEST_ID = 80;

/** Names that Windows keeps for devices, whatever their extension. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Folded Arabic letters as an address writes them: to tell files apart, not to be read aloud. */
const LETTERS = new Map(
  (
    'ا a|ب b|ت t|ث th|ج j|ح h|خ kh|د d|ذ dh|ر r|ز z|س s|ش sh|ص s|ض d|ط t|ظ z|ع a|غ gh|ف f|ق q|ك k|ل l|م m|ن n|ه h|' +
    'و w|ي y|ى a|ة a|ئ y|ؤ w|پ p|چ ch|ژ zh|گ g|ڤ v'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Words of a title in small Latin letters with hyphens; empty where it has no letters that can be written so. */
export function slugOf(title: string): string {
  return [...foldText(title).toLowerCase().normalize('NFKD')]
    .map((letter) => LETTERS.get(letter) ?? letter)
    .join('')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

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
  const words = shorten(parts.join('-') || 'article');
  return unlike(taken, DEVICES.test(words) ? `${words}-article` : words);
}

/** A stated id as it may be one, unlike all that are taken. */
export function keptId(id: string, taken: ReadonlySet<string>): string {
  const slug = shorten(slugOf(id)) || 'article';
  return unlike(taken, DEVICES.test(slug) ? `${slug}-article` : slug);
}

/** At a hyphen where there is one in the last third. */
function shorten(words: string): string {
  if (words.length <= LONGEST_ID) return words;
  const cut = words.slice(0, LONGEST_ID);
  const hyphen = cut.lastIndexOf('-');
  return (hyphen > (LONGEST_ID * 2) / 3 ? cut.slice(0, hyphen) : cut).replace(/-$/, '');
}

function unlike(taken: ReadonlySet<string>, id: string): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) {
    const suffix = `-${number}`;
    const numbered = `${id.slice(0, LONGEST_ID - suffix.length).replace(/-$/, '')}${suffix}`;
    if (!taken.has(numbered)) return numbered;
  }
}
