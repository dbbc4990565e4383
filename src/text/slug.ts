import { foldText } from './fold.ts';

/** Letters; longer ones make paths that Windows refuses. */
export const LONGEST_SLUG = 80;

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
  // Not as French reads them: ids that were given to articles stay as they are.
  return [...foldText(title.replace(/['’]/g, '')).toLowerCase().normalize('NFKD')]
    .map((letter) => LETTERS.get(letter) ?? letter)
    .join('')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A slug of at most 80 letters, cut at a hyphen where there is one in the last third. */
export function shortSlug(words: string): string {
  if (words.length <= LONGEST_SLUG) return words;
  const cut = words.slice(0, LONGEST_SLUG);
  const hyphen = cut.lastIndexOf('-');
  return (hyphen > (LONGEST_SLUG * 2) / 3 ? cut.slice(0, hyphen) : cut).replace(/-$/, '');
}
