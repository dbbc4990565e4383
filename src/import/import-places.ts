import type { JsonPath, Report } from '../gazetteer/json-file.ts';
import { readFeature } from '../gazetteer/read-feature.ts';
import type { Problem } from '../model/problem.ts';
import {
  countReason,
  type ImportedFeature,
  type ImportFile,
  type ImportFormat,
  type ImportOptions,
  rowProblem,
} from './import-format.ts';
import type { WrittenFeature } from './place-record.ts';

export interface ImportedGazetteer {
  readonly features: readonly WrittenFeature[];
  readonly problems: readonly Problem[];
  readonly leftOut: ReadonlyMap<string, number>;
}

/**
 * Reads a file of another gazetteer into features of ours. What the gazetteer would refuse is reported at the line it
 * came from, and the rest is kept; of two places with one id the first is.
 */
export function importPlaces(
  file: ImportFile,
  format: ImportFormat,
  options: ImportOptions,
): ImportedGazetteer {
  const imported = format.read(file, options);
  const problems: Problem[] = [...imported.problems];
  const features = new Map<string, WrittenFeature>();
  const leftOut = new Map(imported.leftOut);
  for (const { line, feature } of imported.features) {
    const found = problemsOf({ line, feature }, file.file);
    problems.push(...found);
    if (features.has(feature['@id']))
      countReason(leftOut, `with the id of an earlier one, for example ${feature['@id']}`);
    else if (found.length === 0) features.set(feature['@id'], feature);
  }
  problems.sort((a, b) => a.line - b.line);
  return { features: [...features.values()], problems, leftOut };
}

function problemsOf({ line, feature }: ImportedFeature, file: string): Problem[] {
  const report: Report = (path, { expected, mend, read }) =>
    rowProblem(file, line, { read: read ?? printed(feature, path), expected, mend });
  return readFeature(feature, { report, layer: null, background: true }).problems;
}

const LONGEST_PRINTED = 80;

/** What the finished feature says at `path`, named, since the row itself may look otherwise. */
function printed(feature: WrittenFeature, path: JsonPath): string {
  const value = path.reduce<unknown>(
    (inside, key) => (inside as Record<string, unknown> | undefined)?.[key],
    feature,
  );
  return `${path.join('.')}: ${JSON.stringify(value) ?? 'nothing'}`.slice(0, LONGEST_PRINTED);
}

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** A Linked Places file with one feature a line: small, and a change of one place is a change of one line. */
export function printCollection(features: readonly WrittenFeature[]): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{"@context":${JSON.stringify(CONTEXT)},"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}
