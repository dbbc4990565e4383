import type { Problem } from '../model/problem.ts';
import { COLUMNS, type Columns, pointOfColumns, recordOfColumns } from './columns.ts';
import {
  type Imported,
  type ImportedFeature,
  type ImportFile,
  type ImportFormat,
  type ImportOptions,
  rowProblem,
} from './import-format.ts';
import { featureOf, type WrittenFeature } from './place-record.ts';
import { isRowError, type RowError } from './row-error.ts';

/** A table with a header row, tabs between the columns and no quoting, such as spreadsheets copy and save. */
export const tsv: ImportFormat = {
  name: 'tsv',
  describes: `a table, tabs between its columns, their names in the first row: ${Object.keys(COLUMNS).join(', ')}`,
  dataSetOf: () => ({}),
  read: readTable,
};

function readTable({ file, text }: ImportFile, options: ImportOptions): Imported {
  const [header = '', ...rows] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = header.split('\t').map((name) => name.trim());
  const problems: Problem[] = [...headerProblems(file, names)];
  const features: ImportedFeature[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.trim() === '') continue;
    const line = index + 2;
    const feature = readRow(row, names, options);
    if (isRowError(feature))
      problems.push(rowProblem(file, line, { ...feature, mend: 'Correct the row; the others are kept.' }));
    else features.push({ line, feature });
  }
  return { features, problems, leftOut: new Map() };
}

function headerProblems(file: string, names: readonly string[]): Problem[] {
  const unknown = names.filter((name) => !(name in COLUMNS));
  if (unknown.length === 0) return [];
  const read = `the columns ${unknown.map((name) => `"${name}"`).join(', ')}`;
  const expected = `none but ${Object.keys(COLUMNS).join(', ')}`;
  return [rowProblem(file, 1, { read, expected, mend: 'Rename them, or leave them: they are not read.' })];
}

function readRow(
  row: string,
  names: readonly string[],
  { dataSet, kind }: ImportOptions,
): WrittenFeature | RowError {
  const values = row.split('\t');
  if (values.length !== names.length)
    return { read: `${values.length} columns`, expected: `${names.length} columns, as in the first row` };
  const columns: Columns = Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  const point = pointOfColumns(columns);
  if (point !== null && isRowError(point)) return point;
  const record = recordOfColumns(columns, point, kind);
  return isRowError(record) ? record : featureOf(record, dataSet);
}
