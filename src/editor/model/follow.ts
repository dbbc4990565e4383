import { contextOf, findQuotation } from '../../corpus/anchor.ts';
import { isEmpty } from '../../corpus/mention-text.ts';
import type { Correction } from '../../input/article.ts';
import { occurrenceAt } from '../../pipeline/annotation/occurrence.ts';

/** Corrections after an edit: those whose words are still there, with their new numbers, and those whose words are gone. */
export interface Followed {
  readonly kept: readonly Correction[];
  readonly gone: readonly Correction[];
}

/** Follows corrections from one text of an article to the next: what stands before and behind the edit moves with it. */
export function followCorrections(
  before: string,
  after: string,
  corrections: readonly Correction[],
): Followed {
  const edit = editBetween(before, after);
  const kept: Correction[] = [];
  const gone: Correction[] = [];
  for (const correction of corrections) {
    const { quote, occurrence } = correction;
    const start = findQuotation(before, quote, occurrence, correction)?.start ?? null;
    const moved = start === null ? null : moveStart(start, quote, after, edit);
    if (moved === null) gone.push(correction);
    else kept.push(standsAt(moved, correction, after, correction.occurrence !== null));
  }
  return { kept, gone };
}

/** A correction of the words at `start`; the number and the words around them are given where they were, and are needed. */
function standsAt(start: number, correction: Correction, text: string, isNumbered: boolean): Correction {
  const { quote } = correction;
  return {
    ...correction,
    occurrence: isNumbered ? occurrenceAt(text, quote, start) : null,
    ...(isEmpty(correction) ? {} : contextOf(text, start, start + quote.length)),
  };
}

/** The one stretch in which two texts differ. */
export interface TextEdit {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

export function editBetween(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same])
    same += 1;
  return { start, endBefore: before.length - same, endAfter: after.length - same };
}

/** Words inside the edit are looked for in what took their place. */
function moveStart(start: number, quote: string, after: string, edit: TextEdit): number | null {
  const end = start + quote.length;
  if (end <= edit.start) return start;
  const shift = edit.endAfter - edit.endBefore;
  if (start >= edit.endBefore) return start + shift;
  if (after.startsWith(quote, start)) return start;
  if (after.startsWith(quote, start + shift)) return start + shift;
  const from = Math.max(0, edit.start - quote.length);
  const at = after.indexOf(quote, from);
  return at !== -1 && at < edit.endAfter + quote.length ? at : null;
}
