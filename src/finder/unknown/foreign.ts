import type { UnknownToponymReason } from '../../model/reason.ts';
import { isDefinite, someRest } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import type { Words } from '../../text/words.ts';
import { endsPhrase } from '../evidence/context.ts';
import { inSome, ofAll, wordsFor } from '../grammar/languages.ts';
import { isPerson, mayBeName } from '../grammar/name-form.ts';
import type { Guess, Known } from './guess.ts';

const LOANS = wordsFor(({ unknown }) => unknown.foreignWords);
const STARTS = wordsFor(({ unknown }) => unknown.foreignStarts);
const ENDINGS = ofAll(({ unknown }) => unknown.foreignEndings).map((ending) => foldText(ending));
const BEFORE_PLACES = wordsFor(({ unknown }) => unknown.beforeForeignPlaces);
const TIMES = wordsFor(({ context }) => context.times);
const GOALS = wordsFor(({ prepositions }) => prepositions.goals);
const MOTION = wordsFor(({ relations }) => relations.travel);
/** انسحب الجيش بعد القتال إلى: words between a verb and the way's end. */
const MOST_BEFORE_GOAL = 4;
/** Letters that a name must have before its ending. */
const SHORTEST_BEFORE_ENDING = 2;
/** ساو and نيو are the shortest. */
const SHORTEST_START = 3;

/** Unknown words with the ending of a foreign name, or one that no noun of the language has there, right after a preposition of place: في أونتاريو. */
export function foreignGuesses(words: Words, known: Known): Guess[] {
  const found: Guess[] = [];
  for (let at = 1; at < words.count; at++) {
    if (known.has(at) || words.separator(at) !== 'space') continue;
    if (!BEFORE_PLACES.has(words.word(at - 1))) continue;
    if (!soundsForeign(words.word(at)) && !isForeignGenitive(words, at)) continue;
    const reason: UnknownToponymReason = { rule: 'foreignName', words: words.printed(at - 1, at) };
    found.push({ first: at, last: at, skip: 0, kind: null, reason });
  }
  return found;
}

/** Two words of which the first begins names in another language, wherever they stand: ساو باولو. */
export function foreignPairs(words: Words, known: Known): Guess[] {
  const found: Guess[] = [];
  for (let at = 0; at + 1 < words.count; at++) {
    if (known.has(at) || known.has(at + 1) || words.separator(at + 1) !== 'space') continue;
    const next = words.word(at + 1);
    const skip = startOfPair(words.word(at));
    if (skip === null || isDefinite(next) || !mayBeName(next)) continue;
    const reason: UnknownToponymReason = { rule: 'foreignName', words: words.printed(at, at + 1) };
    found.push({ first: at, last: at + 1, skip, kind: null, reason });
  }
  return found;
}

/** How many code units of clitics precede the first word of such a pair; `null` where it is none. */
function startOfPair(word: string): number | null {
  if (STARTS.hasBare(word)) return 0;
  let skip: number | null = null;
  someRest(word, SHORTEST_START, (rest, cut) => {
    if (STARTS.hasBare(rest)) skip = cut;
    return skip !== null;
  });
  return skip;
}

/** في هرجيسا, انسحب إلى نيونو: a person may be what something goes to, unless somebody moves. */
function isForeignGenitive(words: Words, at: number): boolean {
  const word = words.word(at);
  if (LOANS.has(word) || TIMES.has(word) || isPerson(word) || !endsPhrase(words, at + 1)) return false;
  if (!inSome(({ unknown }) => unknown.isForeignGenitive(words.printed(at, at)))) return false;
  return !GOALS.has(words.word(at - 1)) || movesBefore(words, at - 1);
}

function movesBefore(words: Words, preposition: number): boolean {
  for (
    let at = preposition - 1;
    at >= preposition - MOST_BEFORE_GOAL && words.separator(at + 1) === 'space';
    at--
  )
    if (MOTION.has(words.word(at))) return true;
  return false;
}

function soundsForeign(word: string): boolean {
  const ending = ENDINGS.find((each) => word.endsWith(each));
  if (ending === undefined || word.length < ending.length + SHORTEST_BEFORE_ENDING) return false;
  return !isDefinite(word) && !LOANS.has(word) && !isPerson(word);
}
