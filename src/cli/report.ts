import type { Problem } from '../model/problem.ts';
import type { UserMessages } from './user-language.ts';

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
  return [...formatEach(problems), counts].join('\n');
}

/** Of warnings of one kind no more are written out: they are about what is published all the same. */
const MOST_WARNINGS_OF_A_KIND = 20;

/** Every error; of many warnings of one kind the first, and how many more there are. */
export function formatEach(problems: readonly Problem[]): string[] {
  const warnings = new Map<string, number>();
  const lines = problems.flatMap((problem) => {
    if (problem.severity === 'error') return formatProblem(problem);
    const number = (warnings.get(problem.expected) ?? 0) + 1;
    warnings.set(problem.expected, number);
    return number > MOST_WARNINGS_OF_A_KIND ? [] : formatProblem(problem);
  });
  const more = [...warnings].flatMap(([expected, number]) =>
    number > MOST_WARNINGS_OF_A_KIND
      ? `${count(number - MOST_WARNINGS_OF_A_KIND, 'more warning')} of this kind: expected ${expected}`
      : [],
  );
  return [...lines, ...more];
}

/** Which articles are not in the site, and what to do about it. */
export function sayLeftOut(files: readonly string[], { check: words, count }: UserMessages): string[] {
  return files.length === 0 ? [] : [words.leftOut(count.articles(files.length))];
}

/** For example `1 place`, `2 places`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
