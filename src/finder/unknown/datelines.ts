import type { UnknownToponymReason } from '../../model/reason.ts';
import { foldText } from '../../text/fold.ts';
import type { Words } from '../../text/words.ts';
import { ofAll } from '../grammar/languages.ts';
import { mayBeName } from '../grammar/name-form.ts';
import type { Guess, Known } from './guess.ts';

const AGENCIES = ofAll(({ agencies }) => agencies).map((agency) => agency.map((word) => foldText(word)));
/** Words of the longest place that opens a report. */
const LONGEST_DATELINE = 3;

/** Unknown words at the start of a line, before the bracket or dash of an agency: رام الله (أ ف ب). */
export function datelineGuesses(words: Words, known: Known): Guess[] {
  const found: Guess[] = [];
  for (let first = 0; first < words.count; first++) {
    if (words.separator(first) !== 'line' || known.has(first)) continue;
    const last = lastOfDateline(words, first);
    if (last === null || !mayBeName(words.word(first))) continue;
    const reason: UnknownToponymReason = { rule: 'dateline', words: words.printed(first, last + 1) };
    found.push({ first, last, skip: 0, kind: null, reason });
  }
  return found;
}

function lastOfDateline(words: Words, first: number): number | null {
  for (let last = first; last < first + LONGEST_DATELINE; last++) {
    const separator = words.separator(last + 1);
    if (separator === 'bracket' || separator === 'dash') return startsAgency(words, last + 1) ? last : null;
    if (separator !== 'space') return null;
  }
  return null;
}

function startsAgency(words: Words, at: number): boolean {
  return AGENCIES.some((agency) => agency.every((word, index) => words.word(at + index) === word));
}
