import type { ScoredMatch } from '../resolve/score.ts';

const OPENING = /["'“„«‹‘]$/u;
const CLOSING = /^["'”»›’]/u;
/** Words between the quotation marks of a title. */
const LONGEST = 6;

/** «ظلال حلب», "مطبخ بغداد القديم": one of a few words between quotation marks, not the first, that nothing calls a place. */
export function isInTitle({ match, context, designation, evidence }: ScoredMatch): boolean {
  const isCalledSo = designation !== null || evidence.some(({ weight }) => weight > 0);
  if (isCalledSo || match.clitics !== '') return false;
  const opening = findMark(match.first, -1);
  const closing = findMark(match.last + 1, 1);
  return opening !== null && closing !== null && opening < match.first && closing - opening <= LONGEST;

  /** The first word from `from` on that has the mark before it, over spaces only. */
  function findMark(from: number, step: 1 | -1): number | null {
    const { words } = context;
    const mark = step < 0 ? OPENING : CLOSING;
    for (let at = from; Math.abs(at - from) <= LONGEST && at >= 0; at += step) {
      if (words.separator(at) !== 'space') return mark.test(words.separatorText(at)) ? at : null;
    }
    return null;
  }
}
