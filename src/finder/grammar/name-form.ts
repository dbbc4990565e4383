import { ARTICLE } from '../../text/arabic/clitics.ts';
import { isDefinite } from '../../text/clitics.ts';
import { designatorOf } from './designator-forms.ts';
import { inSome, wordsFor } from './languages.ts';

const PEOPLE = wordsFor(({ people }) => people.firstNames);
/** قرية تقع: a verb of lying is no name, however short. */
const NOT_NAMES = wordsFor(
  ({ unknown }) => unknown.notNames,
  ({ verbs }) => verbs.lying,
);
const STARTS = wordsFor(({ unknown }) => unknown.compoundStarts);

/** Whether a folded word is neither a word of grammar nor a person nor an adjective: كبيرة, ساحلية, شعبي. */
export function mayBeName(word: string): boolean {
  if (startsCompound(word)) return true;
  if (NOT_NAMES.has(word) || designatorOf(word) !== null || isPerson(word) || takesUp(word)) return false;
  return inSome(({ unknown }) => unknown.hasFormOfName(word));
}

/**
 * قرية دوانكي, حي الصالحية: what can be no adjective of the designator before it, for their genders differ, may be a name.
 * After a plural both may be adjectives: مدن بريطانية.
 */
export function mayBeNameOf(word: string, designator: string): boolean {
  if (mayBeName(word)) return true;
  if (NOT_NAMES.has(word) || designatorOf(word) !== null || isPerson(word)) return false;
  if (designatorOf(designator)?.number === 'plural') return false;
  return inSome(({ unknown }) => unknown.disagrees(word, designator));
}

/** المحافظة, العاصمة: the designator of a settlement or area with the article is the one named before. */
export function takesUp(word: string): boolean {
  return isDefinite(word) && designatorOf(word.slice(ARTICLE.length))?.designator.otherwise === 'place';
}

/** Whether a folded word begins a name of two words and is none alone: رأس, شمال. */
export function startsCompound(word: string): boolean {
  return STARTS.hasBare(word);
}

/** Whether a folded word is a given name. */
export function isPerson(word: string): boolean {
  return PEOPLE.hasBare(word);
}
