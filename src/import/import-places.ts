import type { Place } from '../gazetteer/place.ts';
import { readFeature } from '../gazetteer/read-feature.ts';
import type { Problem } from '../model/problem.ts';
import { printable } from '../text/unprintable.ts';
import { completePlace } from './complete-place.ts';
import { type CompletedPlace, withContainers } from './find-containers.ts';
import type { ForeignPlace } from './foreign-place.ts';
import { readGeoNames } from './geonames.ts';
import { deriveIris } from './ids.ts';
import type { FileReading, ImportFile, ImportOptions, Reader } from './import-file.ts';
import { readXml } from './kml.ts';
import type { Note, NoteReason, Notes } from './notes.ts';
import { readJson } from './read-json.ts';
import { readTable } from './read-table.ts';
import { Unreadable } from './unreadable.ts';
import type { WorldContainers } from './world-containers.ts';
import type { DataSet, WrittenFeature } from './written-feature.ts';

/** By looking at the text, the surest first; a table is what nothing else is. */
const READERS: readonly Reader[] = [readGeoNames, readXml, readJson, readTable];

/** What a file holds, in whatever format; throws `Unreadable` where it is in none. */
export function readForeign(file: ImportFile, notes: Notes, options: ImportOptions): FileReading {
  if (file.text.trim() === '') throw new Unreadable(file.file, { why: 'empty' });
  if (file.guessed !== undefined)
    notes.add('guessed', { why: 'encoding', encoding: file.guessed }, file.file);
  for (const read of READERS) {
    const found = read(file, notes, options);
    if (found !== null) return found;
  }
  throw new Unreadable(file.file, { why: 'foreign-format' });
}

export interface ImportedGazetteer {
  readonly features: readonly WrittenFeature[];
  /** What was left out, changed and guessed. */
  readonly notes: readonly Note[];
}

export interface Gathering extends ImportOptions {
  readonly dataSet: DataSet;
  /** Places that the project has already: they may be containers. */
  readonly known: readonly Place[];
  /** The world's countries and divisions: they may be, too. */
  readonly world: WorldContainers;
  /** Ids of places that are not taken over, because they are there already. */
  readonly taken: ReadonlySet<string>;
}

/**
 * The places of a reading as features of ours: everything that our gazetteer would refuse is fixed or left out, and
 * told in the notes, which go on those of the reading.
 */
export function importPlaces(
  places: readonly ForeignPlace[],
  options: Gathering,
  notes: Notes,
): ImportedGazetteer {
  const iris = deriveIris(places);
  const completed = new Map<string, CompletedPlace>();
  for (const [index, foreign] of places.entries()) {
    const iri = iris[index] ?? '';
    const leave = (reason: NoteReason) => notes.add('left out', reason, foreign.label);
    if (foreign.names.length === 0) leave({ why: 'no-name' });
    else if (completed.has(iri)) leave({ why: foreign.id === null ? 'repeated' : 'earlier-id' });
    else if (options.taken.has(iri.replace('urn:buldan:place:', ''))) leave({ why: 'in-project' });
    else {
      const feature = withPrintableTexts(completePlace(foreign, iri, options, notes));
      const refusal = refusalOf(feature);
      if (refusal === null) completed.set(iri, { foreign, feature });
      else leave(refusal);
    }
  }
  const features = withContainers([...completed.values()], options, notes).map((feature) =>
    withDrawnPlace(feature, notes),
  );
  return { features, notes: notes.all() };
}

/** Why our gazetteer would refuse a feature; `null` where it would not. A coarse place gets its container later. */
function refusalOf(feature: WrittenFeature): NoteReason | null {
  const { display: _, ...properties } = feature.properties;
  const report = (_path: unknown, { expected }: Pick<Problem, 'expected'>): Problem => ({
    severity: 'error',
    file: '',
    line: 1,
    column: 1,
    read: '',
    expected,
  });
  const [first] = readFeature({ ...feature, properties }, { report, layer: null, background: true }).problems;
  if (first === undefined) return null;
  return feature.names.length === 0
    ? { why: 'no-readable-name' }
    : { why: 'refused', expected: first.expected };
}

/** What is to be drawn at its container and has none is not to be drawn. */
function withDrawnPlace(feature: WrittenFeature, notes: Notes): WrittenFeature {
  const hasContainer = feature.relations?.some(({ relationType }) => relationType === 'gvp:broaderPartitive');
  if (feature.properties.display !== 'coarse' || hasContainer) return feature;
  notes.add('changed', 'withheld', String(feature.properties.title));
  return { ...feature, properties: { ...feature.properties, display: 'withheld' } };
}

/** Without what a gazetteer may not hold, also in what is only kept. */
function withPrintableTexts(feature: WrittenFeature): WrittenFeature {
  const text = JSON.stringify(feature, (_, value) => (typeof value === 'string' ? printable(value) : value));
  return JSON.parse(text);
}
