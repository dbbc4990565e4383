import { WordSet } from '../../text/word-set.ts';
import type { Words } from '../../text/words.ts';
import { QUALIFIERS } from '../grammar/ar/not-names.ts';
import { TITLES } from '../grammar/ar/people.ts';
import { FACILITIES, FACILITY_QUALIFIERS } from '../grammar/ar/unknown-designators.ts';
import { headOf } from '../grammar/designator-forms.ts';
import type { Sighting } from '../scan/match.ts';
import { type Guess, isPerson, mayBeName, withHead } from './guess.ts';

const HEADS = new WordSet(FACILITIES);
const LAST_WORDS = new WordSet([...QUALIFIERS, ...FACILITY_QUALIFIERS]);
const HONOURED = new WordSet(TITLES);
/** مسجد الملك الحسن, مطار جون كنيدي: a title or given name is followed by one word more. */
const MOST_HONOURS = 2;

/** Buildings and works with the words after their head, known or not: a known town does not make its airport known. */
export function facilityGuesses(words: Words, sightings: readonly Sighting[]): Guess[] {
  const named = new Map(sightings.map((sighting) => [sighting.first, sighting]));
  return sightings.flatMap(({ isHead, last }) => {
    const head = isHead && HEADS.has(words.word(last)) ? headOf(words.word(last)) : null;
    const end = head?.number === 'singular' ? endOfFacility(words, last, named) : null;
    if (head === null || end === null) return [];
    const reason = { rule: `after ${head.head.rule}`, weight: 0, words: words.printed(last, end) };
    const guess = { first: last + 1, last: end, skip: 0, kind: head.head.announces[0] ?? null, reason };
    return [withHead(words, last, guess, HEADS)];
  });
}

/** The last word of the name whose head stands at `head`; `null` where no name follows. */
function endOfFacility(words: Words, head: number, named: ReadonlyMap<number, Sighting>): number | null {
  let last = head;
  for (let honours = 0; honours <= MOST_HONOURS; honours++) {
    const end = endOfPart(words, last + 1, named);
    if (end === null) break;
    const isHonour = end === last + 1 && isHonoured(words.word(end));
    last = end;
    if (!isHonour) break;
  }
  if (last === head) return null;
  return words.gap(last + 1) === 'space' && LAST_WORDS.hasBare(words.word(last + 1)) ? last + 1 : last;
}

const isHonoured = (word: string): boolean => HONOURED.hasBare(word) || isPerson(word);

/** A known name or one word that may be one. */
function endOfPart(words: Words, first: number, named: ReadonlyMap<number, Sighting>): number | null {
  if (words.gap(first) !== 'space') return null;
  const sighting = named.get(first);
  if (sighting !== undefined && sighting.names.length > 0)
    return sighting.clitics === '' ? sighting.last : null;
  const word = words.word(first);
  return isHonoured(word) || mayBeName(word) ? first : null;
}
