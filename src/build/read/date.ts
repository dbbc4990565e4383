import edtf from 'edtf';

export type Days = readonly [first: string, last: string];

/**
 * First and last day (`YYYY-MM-DD`, UTC) that an EDTF date may mean: `2019-02~` is all of February 2019. `null` where an
 * end is open or lies beyond the years that have four digits. Throws where the text is no EDTF.
 */
export function daysOf(date: string): Days | null {
  const { min, max } = edtf(date);
  const first = day(min);
  const last = day(max);
  return first !== null && last !== null ? [first, last] : null;
}

export function isDate(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    // The library says "this is no EDTF" by throwing, and says it in no other way.
    return false;
  }
}

function day(time: number | null): string | null {
  if (time === null || !Number.isFinite(time)) return null;
  const text = new Date(time).toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : null;
}
