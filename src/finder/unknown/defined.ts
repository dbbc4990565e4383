import type { UnknownToponymReason } from '../../model/reason.ts';
import { isDefinite } from '../../text/clitics.ts';
import type { Words } from '../../text/words.ts';
import { assertedSettlement } from '../cues/designator-before.ts';
import { type DesignatorForm, designatorOf } from '../grammar/designator-forms.ts';
import { wordsFor } from '../grammar/languages.ts';
import { mayBeName, startsCompound } from '../grammar/name-form.ts';
import type { Guess, Known } from './guess.ts';
import { isUncommon } from './uncommon.ts';

const COPULAS = wordsFor(({ lists }) => lists.copulas);
/** حجر الأبيض: words of the name that is defined. */
const LONGEST_NAME = 2;

/** Unknown words at the start of a clause that are said to be a settlement or one of several: شلهوبة هي إحدى قرى حلب, شلهوبة مدينة ساحلية. */
export function definedGuesses(words: Words, known: Known): Guess[] {
  const found: Guess[] = [];
  for (let first = 0; first < words.count; first++) {
    const isStart = words.separator(first) === 'line' || words.separator(first) === 'stop';
    if (!isStart || known.has(first) || !words.isArabic(first) || !mayBeName(words.word(first))) continue;
    const named = definition(words, first, known);
    if (named !== null) found.push(named);
  }
  return found;
}

function definition(words: Words, first: number, known: Known): Guess | null {
  for (let last = first; last < first + LONGEST_NAME; last++) {
    if (last > first && !goesOn(words, last, known)) return null;
    const isOpen = last === first && startsCompound(words.word(first));
    const form = isOpen ? null : definedAs(words, last + 1);
    if (form === null) continue;
    // زار مدينة كبيرة: a verb and its object.
    const mayBeVerb = last === first && !isDefinite(words.word(first)) && !isUncommon(words, first, 0);
    if (mayBeVerb && !COPULAS.has(words.word(last + 1))) return null;
    const reason: UnknownToponymReason = { rule: 'designated', words: words.printed(first, last + 1) };
    return { first, last, skip: 0, kind: form.designator.kinds[0] ?? null, reason };
  }
  return null;
}

const goesOn = (words: Words, at: number, known: Known): boolean =>
  words.separator(at) === 'space' && (known.has(at) || mayBeName(words.word(at)));

/** هي إحدى مدن, وهي مدينة, مدينة ساحلية: what is said of the words before a position. */
function definedAs(words: Words, from: number): DesignatorForm | null {
  const isSaid = COPULAS.has(words.word(from));
  const at = isSaid ? from + 1 : from;
  if (words.separator(from) === 'line' || words.separator(from) === 'stop') return null;
  const settlement = words.separator(at) === 'stop' ? null : assertedSettlement(words, at);
  if (settlement !== null || !isSaid) return settlement;
  const several = words.separator(at + 1) === 'space' ? designatorOf(words.word(at + 1)) : null;
  return several?.number === 'plural' && several.designator.otherwise === 'place' ? several : null;
}
