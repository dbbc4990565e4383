import type { UnknownToponymReason } from '../../model/reason.ts';
import type { Words } from '../../text/words.ts';
import { wordsFor } from '../grammar/languages.ts';
import { mayBeName, startsCompound } from '../grammar/name-form.ts';
import type { Match } from '../scan/match.ts';
import { endOfName, type Guess, type Known } from './guess.ts';

const BEFORE = wordsFor(({ unknown }) => unknown.beforeLocated);
const NEAR = wordsFor(({ context }) => context.near);
const DIRECTION = wordsFor(({ unknown }) => unknown.whereabouts);
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
    const end = last === at && startsCompound(word) ? null : endOfLocation(words, last + 1, byFirst);
    if (end === null) continue;
    const reason: UnknownToponymReason = { rule: 'located', words: words.printed(at - 1, end) };
    found.push({ first: at, last, skip: 0, kind: null, reason });
  }
  return found;
}

/** The last word of what says where the name before `from` lies; `null` where nothing does. */
function endOfLocation(words: Words, from: number, byFirst: ReadonlyMap<number, Match>): number | null {
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

function countDirections(words: Words, from: number): number {
  let count = 0;
  while (count < MOST_DIRECTIONS && words.separator(from + count) === 'space') {
    if (!DIRECTION.hasBare(words.word(from + count))) break;
    count++;
  }
  return count;
}
