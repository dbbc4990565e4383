import type { Problem } from '../model/problem.ts';

/** One problem as a person reads it; the first line is what editors turn into a link. */
export function formatProblem({ severity, file, line, column, read, expected, fix }: Problem): string {
  return `${visible(file)}:${line}:${column}: ${severity}: ${visible(read)}\n    expected ${expected}\n    ${visible(fix)}`;
}

/** Names and texts of others may hold what moves a terminal's cursor or turns its lines round. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

export function formatProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
  return [...problems.map(formatProblem), counts].join('\n');
}

/** For example `1 place`, `2 places`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
