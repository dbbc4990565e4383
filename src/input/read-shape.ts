import type { z } from 'zod';
import { expectationOf } from '../model/expectation.ts';
import type { Problem } from '../model/problem.ts';
import type { KeyPath, YamlSource } from './yaml-source.ts';

/** The value of a YAML source in the shape asked for, or all that is wrong with it. Every message comes from `messageOf`. */
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
  const expected = expectationOf(issue.message);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({
      ...place(source, [...path, field]),
      read: { what: 'unknown-field', field },
      expected,
    }));
  }
  const name = path.findLast((step) => typeof step === 'string');
  const printed = source.printed(path);
  return [{ ...place(source, path), read: readOf(name, printed), expected }];
}

function readOf(field: string | undefined, printed: string | null): Problem['read'] {
  if (field === undefined)
    return printed === null ? { what: 'no-settings' } : { what: 'whole-file', printed };
  return printed === null ? { what: 'no-field', field } : `${field}: ${printed}`;
}

function place(source: YamlSource, path: KeyPath): Pick<Problem, 'severity' | 'file' | 'line' | 'column'> {
  return { severity: 'error', file: source.file, ...source.position(path) };
}
