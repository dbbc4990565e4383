import type { Problem } from '../model/problem.ts';

/** One problem as a person reads it; the first line is what editors turn into a link. */
export function formatProblem({ severity, file, line, column, read, expected, mend }: Problem): string {
  return `${file}:${line}:${column}: ${severity}: ${read}\n    expected ${expected}\n    ${mend}`;
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
