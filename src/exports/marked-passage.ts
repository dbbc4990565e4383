import type { Passage } from '../corpus/passage.ts';
import { element, type Markup } from './markup.ts';

type Piece = string | Markup;

/** The words of a passage as HTML content: mentions in `mark`, and `…` where its sentence was cut. */
export function markedPassage({ text, marks, cutBefore, cutAfter }: Passage): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of marks.toSorted((one, other) => one.start - other.start)) {
    if (start < from) continue;
    pieces.push(text.slice(from, start), element('mark', {}, text.slice(start, end)));
    from = end;
  }
  return [cutBefore ? '… ' : '', ...pieces, text.slice(from), cutAfter ? ' …' : ''];
}
