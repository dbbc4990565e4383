import type { UnknownToponymReason } from '../../model/reason.ts';
import type { Words } from '../../text/words.ts';
import { designatorOf } from '../grammar/designator-forms.ts';
import { wordsFor } from '../grammar/languages.ts';
import { isPerson, mayBeName } from '../grammar/name-form.ts';
import type { Match } from '../scan/match.ts';
import { type Guess, withDesignator } from './guess.ts';

const DESIGNATORS = wordsFor(({ unknown }) => unknown.facilities);
const LAST_WORDS = wordsFor(
  ({ unknown }) => unknown.qualifiers,
  ({ unknown }) => unknown.facilityQualifiers,
);
const HONOURED = wordsFor(({ people }) => people.titles);
/** مسجد الملك الحسن, مطار جون كنيدي: a title or given name is followed by one word more. */
const MOST_HONOURS = 2;

/** Buildings and works with the words after their designator, known or not: a known town does not make its airport known. */
export function facilityGuesses(words: Words, matches: readonly Match[]): Guess[] {
  const named = new Map(matches.map((match) => [match.first, match]));
  return matches.flatMap(({ isDesignator, last }) => {
    const designator =
      isDesignator && DESIGNATORS.has(words.word(last)) ? designatorOf(words.word(last)) : null;
    const end = designator?.number === 'singular' ? endOfFacility(words, last, named) : null;
    if (designator === null || end === null) return [];
    const reason: UnknownToponymReason = { rule: 'designated', words: words.printed(last, end) };
    const guess = {
      first: last + 1,
      last: end,
      skip: 0,
      kind: designator.designator.kinds[0] ?? null,
      reason,
    };
    return [withDesignator(words, last, guess, DESIGNATORS)];
  });
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
  return isHonoured(word) || mayBeName(word) ? first : null;
}
