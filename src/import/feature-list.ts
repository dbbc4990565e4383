import { readJsonFile } from '../gazetteer/json-file.ts';
import type { Problem } from '../model/problem.ts';
import { type ImportFile, rowProblem } from './import-format.ts';

type Finding = Pick<Problem, 'read' | 'expected' | 'mend'>;

/** One feature of a file, not yet understood. */
export interface FeatureEntry {
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
  /** Makes a problem of this feature, at its line. */
  report(finding: Finding): Problem;
}

const COLLECTION = {
  expected: 'a FeatureCollection with a list of features',
  mend: 'Give the file that holds the features.',
};

/** The features of a FeatureCollection; what is no object is a problem, the rest is kept. */
export function readFeatures({ file, text }: ImportFile): { entries: FeatureEntry[]; problems: Problem[] } {
  const json = readJsonFile(file, text);
  if ('problem' in json) return { entries: [], problems: [json.problem] };
  const list = isObject(json.value) ? json.value.features : undefined;
  if (!Array.isArray(list)) return { entries: [], problems: [json.report([], COLLECTION)] };
  const lineOf = (index: number) => json.report(['features', index], COLLECTION).line;
  const entries: FeatureEntry[] = [];
  const problems: Problem[] = [];
  for (const [index, value] of list.entries()) {
    const line = lineOf(index);
    const report = (finding: Finding) => rowProblem(file, line, finding);
    if (isObject(value)) entries.push({ line, value, report });
    else
      problems.push(report({ read: String(value), expected: 'a feature', mend: 'Take it out of the list.' }));
  }
  return { entries, problems };
}

/** Whether a value of JSON is an object with keys. */
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
