import { codeOverLines } from './addresses.ts';

/** A line of a text, without the break behind it. */
export interface Line {
  /** Where it begins, in UTF-16 code units. */
  readonly start: number;
  readonly text: string;
}

/** The lines of a text in order; code that goes on over several is in one. */
export function linesOf(text: string): Line[] {
  const code = codeOverLines(text);
  const lines: Line[] = [];
  let start = 0;
  let at = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    while ((code[at]?.end ?? Number.POSITIVE_INFINITY) <= end) at++;
    if ((code[at]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    lines.push({ start, text: text.slice(start, end) });
    start = end + 1;
  }
  return [...lines, { start, text: text.slice(start) }];
}
