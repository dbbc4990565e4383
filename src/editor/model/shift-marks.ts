import { editBetween } from './follow.ts';

interface Span {
  readonly inTitle: boolean;
  readonly start: number;
  readonly end: number;
}

/** Marks of a text as they stand in the next: until it has been read, those that the edit does not touch. */
export function shiftMarks<Mark extends Span>(marks: readonly Mark[], before: string, after: string): Mark[] {
  if (before === after) return [...marks];
  const edit = editBetween(before, after);
  const shift = edit.endAfter - edit.endBefore;
  return marks.flatMap((mark) => {
    if (mark.inTitle || mark.end <= edit.start) return [mark];
    return mark.start >= edit.endBefore
      ? [{ ...mark, start: mark.start + shift, end: mark.end + shift }]
      : [];
  });
}
