import type { z } from 'zod';
import { LAYER_KINDS } from '../model/kind.ts';
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
    read: `an unknown key "${key}"`,
    expected: 'only keys that Buldan knows (geo/README.md lists them)',
    fix: `Correct the spelling of "${key}", or remove it.`,
  });
}

const isMissing = (issue: Issue): boolean => 'input' in issue && issue.input === undefined;

function wrongValue(issue: Issue, where: JsonPath, report: Report): Problem {
  const key = String(where.at(-1));
  const expected =
    issue.message === KIND
      ? KINDS
      : issue.message.replace(/^Invalid input: expected (.*?)(?:, received .*)?$/, '$1');
  if (isMissing(issue)) return report(where, { read: `no "${key}"`, expected, fix: `Add "${key}".` });
  const fix =
    issue.message === KIND ? 'Write one of them; geo/README.md explains each.' : `Write ${expected}.`;
  return report(where, { expected, fix });
}

const KIND = 'a kind of place';
const KINDS = `one of the kinds ${Object.values(LAYER_KINDS).flat().join(', ')}`;
