import { wordsFor } from '../grammar/languages.ts';
import type { ScoredMatch } from '../resolve/score.ts';

const OPENING = /["'“„«‹‘]$/u;
const CLOSING = /^["'”»›’]/u;
/** Words between the quotation marks of a title. */
const LONGEST = 6;
const WORKS = wordsFor(({ institutions }) => institutions.works);
/** ديوان الشاعر أحمد شوقي «…»: words between a work and its title. */
const MOST_BEFORE_TITLE = 4;

/**
 * «ظلال حلب», "مطبخ بغداد القديم": one of a few words between quotation marks, not the first, that nothing calls a place; after a book,
 * a song or the like whatever does: كتابها "حكايات من مراكش".
 */
export function isInTitle({ match, context: { words }, designation, evidence }: ScoredMatch): boolean {
  const opening = findMark(match.first, -1);
  const closing = findMark(match.last + 1, 1);
  if (opening === null || closing === null || closing - opening > LONGEST) return false;
  if (isOfWork(opening)) return true;
  const isCalledSo = designation !== null || evidence.some(({ weight }) => weight > 0);
  return !isCalledSo && match.clitics === '' && opening < match.first;

  /** The first word from `from` on that has the mark before it, over spaces only. */
  function findMark(from: number, step: 1 | -1): number | null {
    const mark = step < 0 ? OPENING : CLOSING;
    for (let at = from; Math.abs(at - from) <= LONGEST && at >= 0; at += step) {
      if (words.separator(at) !== 'space') return mark.test(words.separatorText(at)) ? at : null;
    }
    return null;
  }

  /** Whether the title that begins with a word is told to be a work's, with no colon before it. */
  function isOfWork(first: number): boolean {
    if (words.separatorText(first).includes(':')) return false;
    for (let at = first - 1; at >= first - MOST_BEFORE_TITLE; at--) {
      if (WORKS.has(words.word(at))) return true;
      if (words.separator(at) !== 'space') return false;
    }
    return false;
  }
}
