import type { UnknownToponymReason } from '../../model/reason.ts';
import { isDefinite } from '../../text/clitics.ts';
import type { Words } from '../../text/words.ts';
import { endsPhrase } from '../evidence/context.ts';
import { inSome, wordsFor } from '../grammar/languages.ts';
import { mayBeName, startsCompound } from '../grammar/name-form.ts';
import { startsWithAnd } from '../grammar/preposition.ts';
import type { Match } from '../scan/match.ts';
import { endOfName, type Guess, type Known } from './guess.ts';
import { isUncommon } from './uncommon.ts';

const FROM = wordsFor(({ relations }) => relations.from);
const TO = wordsFor(({ relations }) => relations.to);
const BETWEEN = wordsFor(({ prepositions }) => prepositions.between);

/** Unknown words at one end of a way whose other end is known, or at both ends: من زنكور إلى حلب, من حلب إلى زنكور, بين زنكور والشلهوبة. */
export function wayGuesses(words: Words, places: readonly Match[], known: Known): Guess[] {
  const [firsts, lasts] = [new Set<number>(), new Set<number>()];
  for (const { first, last, clitics } of places) {
    if (clitics === '') firsts.add(first);
    if (clitics === '' && FROM.hasBare(words.word(first - 1))) lasts.add(last);
  }
  const found: Guess[] = [];
  for (let at = 1; at < words.count; at++) {
    const last = words.isLatin(at) ? null : endOfEnd(words, at, 0, known);
    if (last === null) continue;
    const before = words.word(at - 1);
    const isStart = FROM.hasBare(before) && TO.hasBare(words.word(last + 1)) && firsts.has(last + 2);
    const isGoal = TO.hasBare(before) && lasts.has(at - 2) && endsPhrase(words, last + 1);
    if (!isDefinite(words.word(at)) && (isStart || isGoal)) found.push(guess(words, at, last, 0));
    else if (BETWEEN.hasBare(before)) found.push(...bothEnds(words, at, last, known));
  }
  return found;
}

/** بين زنكور والشلهوبة: of two nouns, either both have an article or none has one. */
function bothEnds(words: Words, first: number, end: number, known: Known): Guess[] {
  const at = end + 1;
  if (!startsWithAnd(words.word(at))) return [];
  const last = endOfEnd(words, at, 1, known);
  const areNames = isUncommon(words, first, 0) || isUncommon(words, at, 1);
  if (last === null || !(areNames || endsPhrase(words, last + 1))) return [];
  const isMixed = isDefinite(words.word(first)) !== isDefinite(words.word(at).slice(1));
  return isMixed || areNames ? [guess(words, first, end, 0), guess(words, at, last, 1)] : [];
}

/** The last word of what may be a name; `null` where none begins. */
function endOfEnd(words: Words, at: number, skip: number, known: Known): number | null {
  const word = words.word(at).slice(skip);
  if (known.has(at) || words.separator(at) !== 'space' || !mayBeName(word)) return null;
  const last = endOfName(words, at, skip, known);
  if (last === at && startsCompound(word)) return null;
  return inSome(({ unknown }) => unknown.isOwned(words.printed(last, last))) ? null : last;
}

function guess(words: Words, first: number, last: number, skip: number): Guess {
  const reason: UnknownToponymReason = { rule: 'located', words: words.printed(first - 1, last) };
  return { first, last, skip, kind: null, reason };
}
