import type { UnknownToponymReason } from '../../model/reason.ts';
import { isDefinite, someRest } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import type { Words } from '../../text/words.ts';
import { ofAll, wordsFor } from '../grammar/languages.ts';
import { isPerson, mayBeName } from '../grammar/name-form.ts';
import type { Guess, Known } from './guess.ts';

const LOANS = wordsFor(({ unknown }) => unknown.foreignWords);
const STARTS = wordsFor(({ unknown }) => unknown.foreignStarts);
const ENDINGS = ofAll(({ unknown }) => unknown.foreignEndings).map((ending) => foldText(ending));
const BEFORE_PLACES = wordsFor(({ unknown }) => unknown.beforeForeignPlaces);
/** Letters that a name must have before its ending. */
const SHORTEST_BEFORE_ENDING = 2;
/** ساو and نيو are the shortest. */
const SHORTEST_START = 3;

/** Unknown words with the ending of a foreign name, right after a preposition of place: في أونتاريو. */
export function foreignGuesses(words: Words, known: Known): Guess[] {
  const found: Guess[] = [];
  for (let at = 1; at < words.count; at++) {
    if (known.has(at) || words.separator(at) !== 'space') continue;
    if (!soundsForeign(words.word(at)) || !BEFORE_PLACES.has(words.word(at - 1))) continue;
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

function soundsForeign(word: string): boolean {
  const ending = ENDINGS.find((each) => word.endsWith(each));
  if (ending === undefined || word.length < ending.length + SHORTEST_BEFORE_ENDING) return false;
  return !isDefinite(word) && !LOANS.has(word) && !isPerson(word);
}
