import type { z } from 'zod';
import { expectationOf } from '../model/expectation.ts';
import type { Problem } from '../model/problem.ts';
import type { JsonPath, Report } from './json-file.ts';

type Issue = z.core.$ZodIssue;

/** One problem for each thing that zod found wrong with the value at `path`. */
export function shapeProblems(issues: readonly Issue[], path: JsonPath, report: Report): Problem[] {
  return issues.flatMap((issue) => {
    const where = [...path, ...issue.path.map((key) => (typeof key === 'symbol' ? key.toString() : key))];
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(key, where, report))
      : [wrongValue(issue, where, report)];
  });
}

function unknownKey(key: string, where: JsonPath, report: Report): Problem {
  return report([...where, key], {
    read: { what: 'unknown-key', key },
    expected: { rule: 'known-key', key },
  });
}

const isMissing = (issue: Issue): boolean => 'input' in issue && issue.input === undefined;

function wrongValue(issue: Issue, where: JsonPath, report: Report): Problem {
  const expected = expectationOf(issue.message);
  return report(
    where,
    isMissing(issue) ? { read: { what: 'no-key', key: String(where.at(-1)) }, expected } : { expected },
  );
}
