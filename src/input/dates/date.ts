/// <reference path="./edtf.d.ts" />
import edtf from 'edtf';
import { dateOf, dayOfTime } from '../../model/day.ts';

export type Days = readonly [first: string, last: string];

/** A date as written, in EDTF, and the days (`YYYY-MM-DD`, UTC, before Christ with a minus) that it may mean. */
export interface WrittenDate {
  readonly text: string;
  /** `2019-02~` is all of February 2019; `null` where an end is open or beyond the years that have four digits. */
  readonly days: Days | null;
}

/** `null` where the text is no EDTF. */
export function readDate(text: string): WrittenDate | null {
  if (PLAIN_DAY.test(text)) return day(dateOf(text).getTime()) === text ? { text, days: [text, text] } : null;
  try {
    const { min, max } = edtf(text);
    const first = day(min);
    const last = day(max);
    return { text, days: first !== null && last !== null ? [first, last] : null };
  } catch {
    // The library says "this is no EDTF" by throwing, and says it in no other way.
    return null;
  }
}

/** Nearly every article is dated with one; the library takes a third of a millisecond for it, and takes 2019-02-29 for a day. */
const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/;

function day(time: number | null): string | null {
  return time === null || !Number.isFinite(time) ? null : dayOfTime(time);
}
