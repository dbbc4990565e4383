import { wordProblem } from '../../languages/problems/word-problem.ts';
import type { Problem } from '../../model/problem.ts';
import { useProblemWords } from '../i18n/problem-words.ts';

interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** Whether all are of one file, which is in sight. */
  readonly isOfOneFile?: boolean;
}

/** What is wrong, where, and what to do about it. */
export function ProblemList({ problems, isOfOneFile = false }: ProblemListProps) {
  const sentences = useProblemWords();
  if (sentences === null) return null;
  return (
    <ul>
      {problems.map((problem) => {
        const { file, line, column } = problem;
        const { read, expected, fix } = wordProblem(problem, sentences);
        const where = isOfOneFile ? `${line}:${column}` : `${file}:${line}`;
        return (
          <li key={`${where} ${read}`}>
            <bdi>{where}</bdi> <bdi>{read}</bdi>. {sentences.expected(expected)}. {fix}
          </li>
        );
      })}
    </ul>
  );
}
