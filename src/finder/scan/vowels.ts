import type { NameEntry } from '../../gazetteer/lexicon.ts';
import type { Words } from '../../text/words.ts';
import type { Match } from './match.ts';

const VOWELS = /[\u064b-\u0652]/g;
/** A letter with the vowels and the sign of doubling that are written on it. */
const LETTERS = /[^\u064b-\u0652][\u064b-\u0652]*/g;

/**
 * The names of a match without those that are vowelled otherwise than it is printed, where some are vowelled so: عُمان is
 * the country and عمّان the city.
 */
export function namesAsVowelled(words: Words, { first, last, skip, names }: Match): readonly NameEntry[] {
  if (names.length < 2) return names;
  const { start, end } = words.span(first, last, skip);
  const printed = words.original.slice(start, end + LONGEST_AFTER);
  if (printed.search(VOWELS) < 0) return names;
  const vowelled = names.filter(({ name }) => sharesVowels(printed, name));
  if (vowelled.length === 0) return names;
  const places = new Set(vowelled.map(({ place }) => place.id));
  return names.filter(({ place }) => places.has(place.id));
}

/** The span of a word may end before the vowels of its last letter. */
const LONGEST_AFTER = 2;

/** Whether some letter is written with the same vowel in both. */
function sharesVowels(printed: string, name: string): boolean {
  const one = printed.match(LETTERS) ?? [];
  const other = name.match(LETTERS) ?? [];
  return other.some((letter, at) => letter.length > 1 && one[at] === letter);
}
