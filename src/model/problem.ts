import type { Description } from './description.ts';
import type { Expectation } from './expectation.ts';

/** Something in a file that a person has to fix. An error stops the build; a warning may be published as it is. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Path as the person knows it, relative to where the command runs. */
  readonly file: string;
  /** Counted from 1, in UTF-16 code units of the file's text; both 1 where the whole file is meant. */
  readonly line: number;
  readonly column: number;
  /** What stands there, quoted, or else described. */
  readonly read: string | Description;
  readonly expected: Expectation;
}

/** A problem about a whole file, or a folder. */
export function wholeFile(
  file: string,
  severity: Problem['severity'],
  words: Pick<Problem, 'read' | 'expected'>,
): Problem {
  return { severity, file, line: 1, column: 1, ...words };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** By file, and in each file from the top. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (one, other) => compare(one.file, other.file) || one.line - other.line || one.column - other.column,
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
