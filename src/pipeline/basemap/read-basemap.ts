import type { BasemapCredit } from '../../corpus/basemap.ts';
import { readJsonFile } from '../../gazetteer/json-file.ts';
import { shapeProblems } from '../../gazetteer/shape-problems.ts';
import { decodeText } from '../../input/decode-text.ts';
import type { InputFile } from '../../input/input-file.ts';
import type { Problem } from '../../model/problem.ts';
import { type LayerFeature, layerFile } from './layer-feature.ts';

export interface BasemapLayers {
  readonly features: readonly LayerFeature[];
  readonly credits: readonly BasemapCredit[];
  readonly problems: readonly Problem[];
}

/** Reads the GeoJSON files of a basemap and gathers all their problems. */
export function readBasemap(files: readonly InputFile[]): BasemapLayers {
  const read = files.map(readFile);
  return {
    features: read.flatMap(({ features }) => features),
    credits: read.flatMap(({ credits }) => credits),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readFile(input: InputFile): BasemapLayers {
  const decoded = decodeText(input);
  const json = 'problem' in decoded ? decoded : readJsonFile(input.file, decoded.text);
  if ('problem' in json) return { features: [], credits: [], problems: [json.problem] };
  const parsed = layerFile.safeParse(json.value, { reportInput: true });
  if (!parsed.success)
    return { features: [], credits: [], problems: shapeProblems(parsed.error.issues, [], json.report) };
  const { features, credit, licence } = parsed.data;
  return { features, credits: [{ words: credit, licence }], problems: [] };
}
