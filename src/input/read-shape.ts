import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import type { KeyPath, YamlSource } from './yaml-source.ts';

/** What a schema expects and how to fix what is otherwise, as the message of one of its rules. */
export function rule(expected: string, fix: string): { error: string } {
  return { error: `${expected}\n${fix}` };
}

/** The value of a YAML source in the shape asked for, or all that is wrong with it. Every message comes from `rule`. */
export function readShape<Value>(
  source: YamlSource,
  schema: z.ZodType<Value>,
): { value: Value } | { problems: readonly Problem[] } {
  if (source.problems.length > 0) return { problems: source.problems };
  const result = schema.safeParse(source.value);
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap((issue) => problemsOfIssue(source, issue)) };
}

function problemsOfIssue(source: YamlSource, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const [expected = '', fix = ''] = issue.message.split('\n');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...place(source, [...path, key]),
      read: `the key ${key}`,
      expected,
      fix: 'Remove the key or fix its spelling.',
    }));
  }
  const name = path.findLast((step) => typeof step === 'string');
  const printed = source.printed(path);
  return [{ ...place(source, path), read: readOf(name, printed), expected, fix }];
}

function readOf(name: string | undefined, printed: string | null): string {
  if (name === undefined) return printed === null ? 'a file without settings' : `the file: ${printed}`;
  return printed === null ? `no ${name}` : `${name}: ${printed}`;
}

function place(source: YamlSource, path: KeyPath): Pick<Problem, 'severity' | 'file' | 'line' | 'column'> {
  return { severity: 'error', file: source.file, ...source.position(path) };
}
