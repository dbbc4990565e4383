import type { UnknownToponymReason } from '../../model/reason.ts';
import { foldText } from '../../text/fold.ts';
import type { Words } from '../../text/words.ts';
import { endsPhrase } from '../evidence/context.ts';
import { ofAll, wordsFor } from '../grammar/languages.ts';
import { mayBeNameOf } from '../grammar/name-form.ts';
import { isAnd, startsWithAnd } from '../grammar/preposition.ts';
import { finiteForms } from '../grammar/verbs.ts';
import type { Match } from '../scan/match.ts';
import { endOfName, type Guess, type Known } from './guess.ts';

const VERBS = wordsFor(({ verbs }) =>
  [verbs.motion, verbs.control, verbs.speech, verbs.fate].flatMap(finiteForms),
);
/** الدمام وكوتشي: an adjective of a town would have its ending. */
const [TOWN = ''] = ofAll(({ unknown }) => unknown.outsideNames).map((word) => foldText(word));
const BETWEEN = wordsFor(({ prepositions }) => prepositions.between);
/** Unknown words that go on with a list of known places, or are the second of two: بين بعقوبة والخالص. */
export function coordinatedGuesses(words: Words, places: readonly Match[], known: Known): Guess[] {
  const ends = new Map(places.map((match) => [match.last, match]));
  return places.flatMap((match) =>
    isInList(words, match, ends) ? itemsAfter(words, match.last, known) : [],
  );
}

/** Whether another item or بين comes before the place, so that the next one can hardly be a new clause. */
function isInList(words: Words, { first, clitics }: Match, ends: ReadonlyMap<number, Match>): boolean {
  const isSecond = ends.has(first - 1) && (isAnd(clitics) || words.separator(first) === 'comma');
  return isSecond || (BETWEEN.hasBare(words.word(first - 1)) && words.separator(first) === 'space');
}

function itemsAfter(words: Words, end: number, known: Known): Guess[] {
  const found: Guess[] = [];
  for (let at = end + 1; isItem(words, at, known); at = (found.at(-1)?.last ?? at) + 1) {
    const last = endOfName(words, at, 1, known);
    if (!endsPhrase(words, last + 1)) break;
    const reason: UnknownToponymReason = { rule: 'coordination', words: words.printed(at - 1, last) };
    found.push({ first: at, last, skip: 1, kind: null, reason });
  }
  return found;
}

function isItem(words: Words, at: number, known: Known): boolean {
  const word = words.word(at);
  if (known.has(at) || !startsWithAnd(word) || words.separator(at) !== 'space') return false;
  return mayBeNameOf(word.slice(1), TOWN) && !VERBS.has(word.slice(1));
}
