import type { UnknownToponymReason } from '../../model/reason.ts';
import { isDefinite, readings } from '../../text/clitics.ts';
import type { Words } from '../../text/words.ts';
import { RULES_AGAINST } from '../evidence/against.ts';
import { Context } from '../evidence/context.ts';
import { RULES_FOR } from '../evidence/for.ts';
import { applyRules } from '../evidence/rule.ts';
import { inSome, ofAll, wordsFor } from '../grammar/languages.ts';
import { isAnd } from '../grammar/preposition.ts';
import { finiteForms } from '../grammar/verbs.ts';
import type { Match } from '../scan/match.ts';
import type { Guess, Known } from './guess.ts';
import { endOfUncommon } from './uncommon.ts';

/** What a preposition of place alone says: في, صوب; of إلى and من a verb or noun must say more. */
const NEEDED = 1;
/** What stands alone between brackets may be anything. */
const RULES_OF_GOVERNORS = RULES_FOR.filter(({ id }) => id !== 'bracketed');
const AT = wordsFor(({ unknown }) => unknown.beforeStays);
const FROM = wordsFor(({ prepositions }) => prepositions.from);
const GOALS = wordsFor(({ prepositions }) => prepositions.goals);
const TRAVEL = wordsFor(
  ({ relations }) => relations.travel,
  ({ relations }) => relations.ways,
  ({ context }) => context.peopleFrom,
);
const REACH = 4;
const TO = ofAll(({ attached }) => attached.to);
const VERBS = wordsFor(({ verbs }) => [verbs.motion, verbs.control].flatMap(finiteForms));
const NEAR = wordsFor(
  ({ context }) => context.near,
  ({ context }) => context.inhabitants,
  ({ context }) => context.directions,
  ({ context }) => context.events,
);

/** Words that the language hardly has, where the words around would make a place of a doubtful name: في غلعد, من تعنايل إلى. */
export function placedGuesses(words: Words, known: Known): Guess[] {
  const found: Guess[] = [];
  for (let at = 0; at < words.count; at++) {
    const guess = known.has(at) || words.isLatin(at) ? null : guessAt(words, at, known);
    if (guess === null) continue;
    found.push(guess);
    at = guess.last;
  }
  return found;
}

function guessAt(words: Words, first: number, known: Known): Guess | null {
  for (const { clitics, skip } of readings(words.word(first))) {
    if (isAnd(clitics) || TO.includes(clitics)) continue;
    const last = endOfUncommon(words, first, skip, known);
    if (last === null || !isSaidToBePlace(words, { first, last, skip, clitics }, known)) continue;
    const reason: UnknownToponymReason = { rule: 'located', words: words.printed(first - 1, last) };
    return { first, last, skip, kind: null, reason };
  }
  return null;
}

type Span = Pick<Match, 'first' | 'last' | 'skip' | 'clitics'>;

/** Weighed as a name that is also an ordinary word. */
function isSaidToBePlace(words: Words, span: Span, known: Known): boolean {
  const match = { ...span, names: [], blocked: [], demonyms: [], isDesignator: false, isSport: false };
  const context = new Context(words, match, { isOrdinary: true, isDesignated: false });
  const { preposition, previous } = context;
  if (AT.hasBare(previous)) return true;
  if ((FROM.hasBare(preposition) || GOALS.hasBare(preposition)) && isOnTheWay(words, span.first - 1))
    return true;
  if (preposition === '' && !mayBeObject(words, span.first, known)) return false;
  const evidence = [...applyRules(RULES_OF_GOVERNORS, context), ...applyRules(RULES_AGAINST, context)];
  return evidence.reduce((sum, { weight }) => sum + weight, 0) >= NEEDED;
}

/** Whether somebody or something moves, within a few words before the preposition. */
function isOnTheWay(words: Words, preposition: number): boolean {
  for (let at = preposition - 1; at >= preposition - REACH && words.separator(at + 1) === 'space'; at--)
    if (TRAVEL.has(words.word(at))) return true;
  return false;
}

/** دخلت القوات غلعد, but not تفقد أعمال الرصف: nothing between a verb and its object but the subject. */
function mayBeObject(words: Words, at: number, known: Known): boolean {
  const before = words.word(at - 1);
  const isNear =
    NEAR.has(before) &&
    (isDefinite(words.word(at)) || !inSome(({ forms }) => forms.agreesWithTown(words.word(at))));
  return !known.has(at - 1) && (isDefinite(before) || VERBS.has(before) || isNear);
}
