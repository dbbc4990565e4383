import type { UnknownToponymReason } from '../../model/reason.ts';
import type { Words } from '../../text/words.ts';
import { type DesignatorForm, designatorOf } from '../grammar/designator-forms.ts';
import { wordsFor } from '../grammar/languages.ts';
import { isPerson, mayBeName, startsCompound } from '../grammar/name-form.ts';
import type { Match } from '../scan/match.ts';
import { type Guess, withDesignator } from './guess.ts';

const DESIGNATORS = wordsFor(({ unknown }) => unknown.facilities);
/** Of unknown words they announce names as designators do; only known towns are left to tell them from. */
const INSIDE = wordsFor(({ unknown }) => unknown.insideNames);
const ALL = wordsFor(
  ({ unknown }) => unknown.facilities,
  ({ unknown }) => unknown.insideNames,
);
const NOT_SPLIT = wordsFor(({ frequent }) => frequent.notSplit);
/** سهل بن حنيف is a man. */
const KINSHIP = wordsFor(({ people }) => people.kinship);
const LAST_WORDS = wordsFor(
  ({ unknown }) => unknown.qualifiers,
  ({ unknown }) => unknown.facilityQualifiers,
);
const DIRECTIONS = wordsFor(({ context }) => context.directions);
const HONOURED = wordsFor(({ people }) => people.titles);
/** مسجد الملك الحسن, مطار جون كنيدي: a title or given name is followed by one word more. */
const MOST_HONOURS = 2;

/** Buildings and works with the words after their designator, known or not: a known town does not make its airport known. */
export function facilityGuesses(words: Words, matches: readonly Match[]): Guess[] {
  const named = new Map(matches.map((match) => [match.first, match]));
  const found: Guess[] = [];
  for (let at = 0; at < words.count; at++) {
    const isNamed = (named.get(at)?.names.length ?? 0) > 0 || KINSHIP.hasBare(words.word(at + 2));
    const [word, next] = [words.word(at), named.get(at + 1)];
    const form = designatorOf(word);
    if (isNamed || isOfKind(next, form) || !(isDesignator(word) || isOfTown(word, form, next))) continue;
    const isOne = form === null || form.number === 'singular';
    const end = isOne ? endOfFacility(words, at, named) : null;
    if (end === null) continue;
    const reason: UnknownToponymReason = { rule: 'designated', words: words.printed(at, end) };
    const guess = { first: at + 1, last: end, skip: 0, kind: form?.designator.kinds[0] ?? null, reason };
    found.push(withDesignator(words, at, guess, ALL));
  }
  return found;
}

/** سد مأرب, نهر العاصي: a work or water that is called after a known place and is none of its kind. */
const isOfTown = (word: string, form: DesignatorForm | null, match: Match | undefined): boolean =>
  form?.designator.otherwise === 'embedded' && INSIDE.has(word) && (match?.names.length ?? 0) > 0;

/** نهر الفرات, جبل سنجار: known as what its designator announces. */
const isOfKind = (match: Match | undefined, form: DesignatorForm | null): boolean =>
  match?.names.some(({ place: { kind } }) => form?.designator.kinds.includes(kind)) ?? false;

/** كبير is not ك and بئر. */
function isDesignator(word: string): boolean {
  return DESIGNATORS.hasBare(word) || (DESIGNATORS.has(word) && !NOT_SPLIT.hasBare(word));
}

/** The last word of the name whose designator stands at `designator`; `null` where no name follows. */
function endOfFacility(words: Words, designator: number, named: ReadonlyMap<number, Match>): number | null {
  let last = designator;
  for (let honours = 0; honours <= MOST_HONOURS; honours++) {
    const end = endOfPart(words, last + 1, named);
    if (end === null) break;
    const isHonour = end === last + 1 && isHonoured(words.word(end));
    last = end;
    if (!isHonour) break;
  }
  if (last === designator) return null;
  return words.separator(last + 1) === 'space' && LAST_WORDS.hasBare(words.word(last + 1)) ? last + 1 : last;
}

const isHonoured = (word: string): boolean => HONOURED.hasBare(word) || isPerson(word);

/** A known name or one word that may be one. */
function endOfPart(words: Words, first: number, named: ReadonlyMap<number, Match>): number | null {
  if (words.separator(first) !== 'space') return null;
  const match = named.get(first);
  if (match !== undefined && match.names.length > 0) return match.clitics === '' ? match.last : null;
  const word = words.word(first);
  if (startsCompound(word)) return endOfCompound(words, first, named);
  return isHonoured(word) || mayBeName(word) ? first : null;
}

/** مخيم تل السلطان; but مسجد شرقي لندن stands there and is not called so. */
function endOfCompound(words: Words, first: number, named: ReadonlyMap<number, Match>): number | null {
  const next = first + 1;
  if (words.separator(next) !== 'space' || DIRECTIONS.has(words.word(first))) return null;
  const match = named.get(next);
  if (match !== undefined && match.names.length > 0) return match.clitics === '' ? match.last : null;
  return mayBeName(words.word(next)) || isPerson(words.word(next)) ? next : null;
}
