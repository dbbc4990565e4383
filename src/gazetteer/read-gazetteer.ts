import { fileNameOf } from '../model/file-name.ts';
import { LAYER_IDS, type LayerId } from '../model/kind.ts';
import type { Problem } from '../model/problem.ts';
import { containerProblems, type Entry } from './container-problems.ts';
import { collectionSchema, idOf } from './feature-schema.ts';
import { type JsonFile, type Report, readJsonFile } from './json-file.ts';
import { namesakeProblems } from './namesake-problems.ts';
import type { Place } from './place.ts';
import { readFeature } from './read-feature.ts';
import { shapeProblems } from './shape-problems.ts';
import { isoIdsOf } from './world/iso-ids.ts';
import { isIsoId } from './world/world-place.ts';

export interface GazetteerFile {
  /** Path to name in problems; a file that is not `background` must be called `<layer>.geojson`. */
  readonly file: string;
  readonly text: string;
  readonly background: boolean;
}

export interface Gazetteer {
  /** The places of all features that are right in themselves, in the order of the files. */
  readonly places: readonly Place[];
  readonly problems: readonly Problem[];
}

/**
 * Reads Linked Places files into places and gathers all problems of all files at once; good features are kept beside
 * bad ones. A curated place takes the place of the background one with the same GeoNames id. Countries and divisions of
 * the world, of which `isInWorld` tells, may be containers. Never throws on what a file says.
 */
export function readGazetteer(
  files: readonly GazetteerFile[],
  isInWorld: (id: string) => boolean = isoIdsOf(null),
): Gazetteer {
  const read = files.map(readFile);
  const features = read.flatMap((file) => file.features);
  const [entries, duplicates] = splitDuplicates(features);
  const known = new Set(features.map(({ id }) => id));
  const complete = read.every((file) => file.complete);
  return {
    places: withoutReplaced(entries.map(({ place }) => place)),
    problems: [
      ...read.flatMap((file) => file.problems),
      ...features.flatMap((feature) => feature.problems),
      ...duplicates,
      ...containerProblems(entries, (id) => known.has(id) || (isIsoId(id) && isInWorld(id)), complete),
      ...namesakeProblems(entries),
    ].sort(byPosition(files)),
  };
}

function byPosition(files: readonly GazetteerFile[]): (a: Problem, b: Problem) => number {
  const order = new Map(files.map(({ file }, index) => [file, index]));
  const indexOf = ({ file }: Problem): number => order.get(file) ?? 0;
  return (a, b) => indexOf(a) - indexOf(b) || a.line - b.line || a.column - b.column;
}

interface ReadFile {
  readonly features: readonly ReadFeature[];
  readonly problems: readonly Problem[];
  /** Whether every feature of the file is in `features`. */
  readonly complete: boolean;
}

interface ReadFeature {
  /** As written, also where the rest of the feature is wrong; `null` where there is none. */
  readonly id: string | null;
  readonly place: Place | null;
  readonly report: Report;
  readonly problems: readonly Problem[];
}

function readFile({ file, text, background }: GazetteerFile): ReadFile {
  const layer = layerOfFile(file);
  const json = readJsonFile(file, text);
  if ('problem' in json) return { features: [], problems: [json.problem], complete: false };
  if (layer === null && !background) return { features: [], problems: [unknownLayer(json)], complete: false };
  const collection = collectionSchema.safeParse(json.value, { reportInput: true });
  if (!collection.success)
    return {
      features: [],
      problems: shapeProblems(collection.error.issues, [], json.report),
      complete: false,
    };
  const features = collection.data.features.map((value, index): ReadFeature => {
    const report: Report = (path, finding) => json.report(['features', index, ...path], finding);
    return {
      id: idOf(value),
      report,
      ...readFeature(value, { report, layer: background ? null : layer, background }),
    };
  });
  return { features, problems: [], complete: true };
}

/** The layer that a file of this name holds, or `null` where no layer is called so. */
function layerOfFile(file: string): LayerId | null {
  return LAYER_IDS.find((layer) => file.replace(/^.*[/\\]/, '') === `${layer}.geojson`) ?? null;
}

function unknownLayer(json: Extract<JsonFile, { report: Report }>): Problem {
  const files = LAYER_IDS.map((layer) => `${layer}.geojson`);
  return json.report([], { read: { what: 'no-layer' }, expected: { rule: 'layer-file', files } });
}

/** The first place of each id, and a problem for every later one; also for one whose files would have the same names. */
function splitDuplicates(features: readonly ReadFeature[]): [Entry[], Problem[]] {
  const first = new Map<string, Entry>();
  const problems: Problem[] = [];
  for (const { place, report } of features) {
    if (place === null) continue;
    const name = fileNameOf(place.id);
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, { place, report });
    else problems.push(duplicate(earlier, report));
  }
  return [[...first.values()], problems];
}

function duplicate(earlier: Entry, report: Report): Problem {
  const { file, line } = earlier.report(['@id'], { expected: { rule: 'place-iri' } });
  return report(['@id'], { expected: { rule: 'own-place-id', file, line } });
}

/** Without the background places that a curated place stands for; what they contain is then in the curated one. */
function withoutReplaced(places: readonly Place[]): Place[] {
  const curated = places.filter((place) => !place.background && place.links.geonames !== null);
  const replacing = new Map(curated.map((place) => [`gn:${place.links.geonames}`, place.id]));
  return places
    .filter((place) => !(place.background && replacing.has(place.id)))
    .map((place) => {
      const container = place.container === null ? null : (replacing.get(place.container) ?? place.container);
      return container === place.container ? place : { ...place, container };
    });
}
