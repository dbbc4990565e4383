import type { z } from 'zod';
import type { Problem } from '../../gazetteer/problem.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/**
 * The value of a YAML source in the shape asked for, or all that is wrong with it. The schema's messages say what is
 * expected, for example `z.string({ error: 'a text' })`.
 */
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
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(source, [...path, key], issue.message));
  }
  const read = source.printed(path);
  const name = path.join('.') || 'the file';
  return [
    {
      ...place(source, path),
      read: read === 'nothing' ? `no ${name}` : `${name}: ${read}`,
      expected: issue.message,
      mend: read === 'nothing' ? `Add ${name}.` : `Change ${name} to ${issue.message}.`,
    },
  ];
}

function unknownKey(source: YamlSource, path: Path, expected: string): Problem {
  return {
    ...place(source, path),
    read: `the key ${path.join('.')}`,
    expected,
    mend: 'Remove the key or mend its spelling.',
  };
}

function place(source: YamlSource, path: Path): Pick<Problem, 'severity' | 'file' | 'line' | 'column'> {
  return { severity: 'error', file: source.file, ...source.position(path) };
}
