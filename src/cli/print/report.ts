import { wordProblem } from '../../languages/problems/word-problem.ts';
import type { Problem } from '../../model/problem.ts';
import type { CommandWords } from '../../site/command-words.ts';
import { mapTexts } from '../map-texts.ts';
import type { UserMessages } from '../user-language.ts';

type Words = Pick<CommandWords, 'problems' | 'check'>;

/** One problem as a person reads it; the first line is what editors turn into a link. */
export function formatProblem(problem: Problem, { problems: sentences }: Pick<Words, 'problems'>): string {
  const { severity, file, line, column, read, expected } = mapTexts(problem, visible);
  const words = wordProblem({ read, expected }, sentences);
  return [
    `${file}:${line}:${column}: ${sentences.severities[severity]}: ${words.read}`,
    `    ${sentences.expected(words.expected)}`,
    `    ${words.fix}`,
  ].join('\n');
}

/** Names and texts of others may hold what moves a terminal's cursor or turns its lines round. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

export function formatProblems(problems: readonly Problem[], messages: Words): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [...formatEach(problems, messages), messages.check.problems(errors, problems.length - errors)].join(
    '\n',
  );
}

/** Of warnings of one kind no more are written out: they are about what is published all the same. */
const MOST_WARNINGS_OF_A_KIND = 20;

/** Every error; of many warnings of one kind the first, and how many more there are. */
export function formatEach(problems: readonly Problem[], messages: Words): string[] {
  const warnings = new Map<string, number>();
  const lines = problems.flatMap((problem) => {
    if (problem.severity === 'error') return formatProblem(problem, messages);
    const kind = wordProblem(problem, messages.problems).expected;
    const number = (warnings.get(kind) ?? 0) + 1;
    warnings.set(kind, number);
    return number > MOST_WARNINGS_OF_A_KIND ? [] : formatProblem(problem, messages);
  });
  const more = [...warnings].flatMap(([kind, number]) =>
    number > MOST_WARNINGS_OF_A_KIND
      ? messages.check.moreWarnings(number - MOST_WARNINGS_OF_A_KIND, messages.problems.expected(kind))
      : [],
  );
  return [...lines, ...more];
}

/** Which articles are not in the site, and what to do about it. */
export function sayLeftOut(files: readonly string[], { check: words, count }: UserMessages): string[] {
  return files.length === 0 ? [] : [words.leftOut(count.articles(files.length))];
}
