import type { UnknownToponymReason } from '../../model/reason.ts';
import { isDefinite } from '../../text/clitics.ts';
import type { Words } from '../../text/words.ts';
import { designatorOf } from '../grammar/designator-forms.ts';
import { inSome, ofAll, wordsFor } from '../grammar/languages.ts';
import { mayBeName, startsCompound } from '../grammar/name-form.ts';
import type { Match } from '../scan/match.ts';
import { endOfName, type Guess, type Known } from './guess.ts';

const BEFORE = wordsFor(({ unknown }) => unknown.beforeLocated);
const NEAR = wordsFor(({ context }) => context.near);
const DIRECTION = wordsFor(({ unknown }) => unknown.whereabouts);
const FROM = wordsFor(({ relations }) => relations.from);
const IN = ofAll(({ attached }) => attached.in);
/** What a division is, as a designator announces it. */
const DIVISIONS: ReadonlySet<string> = new Set(['governorate', 'countryside', 'district']);
const AWAY = wordsFor(({ relations }) => relations.away);
/** على بعد خمسة وعشرين كيلومترا شمال شرق مدينة حلب. */
const MOST_OF_DISTANCE = 9;
const TAKEN_UP = wordsFor(({ unknown }) => unknown.takenUp);
/** شمال شرقي: two directions at most. */
const MOST_DIRECTIONS = 2;

/** Unknown words after a preposition of place of which the text says where they lie: في شلهوبة شمال حلب, في شلهوبة (سوريا). */
export function locatedGuesses(words: Words, places: readonly Match[], known: Known): Guess[] {
  const byFirst = new Map(places.map((place) => [place.first, place]));
  const found: Guess[] = [];
  for (let at = 1; at < words.count; at++) {
    if (known.has(at) || words.separator(at) !== 'space' || !BEFORE.has(words.word(at - 1))) continue;
    const word = words.word(at);
    if (!mayBeName(word) || NEAR.has(word) || DIRECTION.hasBare(word)) continue;
    const last = endOfName(words, at, 0, known);
    const end =
      last === at && startsCompound(word)
        ? null
        : (endOfLocation(words, last + 1, byFirst) ?? endOfDivision(words, at, last + 1, byFirst));
    if (end === null) continue;
    const reason: UnknownToponymReason = { rule: 'located', words: words.printed(at - 1, end) };
    found.push({ first: at, last, skip: 0, kind: null, reason });
  }
  return found;
}

/** The last word of what says where the name before `from` lies; `null` where nothing does. */
function endOfLocation(words: Words, from: number, byFirst: ReadonlyMap<number, Match>): number | null {
  const measured = endOfDistance(words, from, byFirst);
  if (measured !== null) return measured;
  const directions = countDirections(words, from);
  const at = from + directions;
  const place = byFirst.get(at);
  if (directions > 0 && words.separator(at) === 'space') {
    if (TAKEN_UP.hasBare(words.word(at))) return at;
    return place?.clitics === '' ? place.last : null;
  }
  if (place === undefined) return null;
  const isBracketed = words.separator(at) === 'bracket' && words.separator(place.last + 1) === 'bracket';
  return isBracketed ? place.last : null;
}

/** في الشلهوبة بريف حلب, في الشلهوبة من قضاء سنجار: the division in which a name with its article lies; a noun is told what it is of. */
function endOfDivision(
  words: Words,
  at: number,
  from: number,
  byFirst: ReadonlyMap<number, Match>,
): number | null {
  const word = words.word(at);
  if (!isDefinite(word) || inSome(({ unknown }) => unknown.isPlural(word))) return null;
  const isFrom = FROM.hasBare(words.word(from));
  const designator = isFrom ? from + 1 : from;
  const place = byFirst.get(designator + 1);
  const head = words.word(designator);
  const isIn = isFrom || IN.some((letter) => head.startsWith(letter));
  const division = designatorOf(isFrom ? head : head.slice(1))?.designator.id ?? '';
  if (!(isIn && DIVISIONS.has(division)) || words.separator(from) !== 'space') return null;
  if (place === undefined) return isFrom && mayBeName(words.word(designator + 1)) ? designator + 1 : null;
  return place.clitics === '' ? place.last : null;
}

/** على بعد عشرين كيلومترا من حلب: the place that a distance is measured from. */
function endOfDistance(words: Words, from: number, byFirst: ReadonlyMap<number, Match>): number | null {
  if (!(AWAY.hasBare(words.word(from)) && AWAY.hasBare(words.word(from + 1)))) return null;
  for (let at = from + 2; at <= from + MOST_OF_DISTANCE && words.separator(at) === 'space'; at++) {
    const place = byFirst.get(at);
    if (place?.clitics === '') return place.last;
  }
  return null;
}

function countDirections(words: Words, from: number): number {
  let count = 0;
  while (count < MOST_DIRECTIONS && words.separator(from + count) === 'space') {
    if (!DIRECTION.hasBare(words.word(from + count))) break;
    count++;
  }
  return count;
}
