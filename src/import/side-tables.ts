import type { Problem } from '../model/problem.ts';
import type { ImportFile, SourceCorrection } from './import-file.ts';

/** A small table beside an import: what could be read, by key. */
export interface Table<Value> {
  readonly rows: ReadonlyMap<string, Value>;
  readonly problems: readonly Problem[];
}

/** Reads the containers of an import: a country (`SY`), a region of it (`SY.07`) or one place, and the id of its container. */
export function readContainers(file: ImportFile): Table<string> {
  return readTable(file, ['code', 'place'], ([code = '', place = '']) => {
    if (code === '' || place === '') return 'a code and the id of a place';
    return [code, /^(gn:|urn:)/.test(place) ? place : `urn:buldan:place:${place}`];
  });
}

/**
 * Reads the corrections of an import: the IRI of a place; Arabic names instead of the source's and Latin names
 * before them, `|` between them, or `-` to leave the place out; those of its names that are ordinary words; and what the names are cited from, with its year,
 * where the source does not have them.
 */
export function readCorrections(file: ImportFile): Table<SourceCorrection> {
  return readTable(file, ['id', 'names', 'ordinary', 'citation', 'why'], (cells) => {
    const [id = '', names = '', ordinary = '', citation = ''] = cells;
    const cited = /^(.+) (\d{4})$/.exec(citation);
    if (!/^(gn:|urn:)/.test(id)) return 'the IRI of a place first';
    if (citation !== '' && cited === null) return 'a citation that ends in a year';
    const drop = names === '-';
    return [
      id,
      {
        drop,
        names: drop ? [] : listOf(names),
        ordinary: listOf(ordinary),
        citation: cited === null ? null : { label: cited[1] ?? '', year: Number(cited[2]) },
      },
    ];
  });
}

/** Reads rows under a header; `readRow` gives the key and the value of a row, or what it expected. */
function readTable<Value>(
  { file, text }: ImportFile,
  header: readonly string[],
  readRow: (cells: readonly string[]) => [string, Value] | string,
): Table<Value> {
  const rows = new Map<string, Value>();
  const problems: Problem[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line === header.join('\t')) continue;
    const row = readRow(line.split('\t').map((cell) => cell.trim()));
    if (typeof row !== 'string') rows.set(...row);
    else
      problems.push(
        rowProblem(file, index + 1, { read: line, expected: row, fix: `Columns: ${header.join(', ')}.` }),
      );
  }
  return { rows, problems };
}

function listOf(cell: string): string[] {
  return cell
    .split('|')
    .map((each) => each.trim())
    .filter(Boolean);
}

function rowProblem(
  file: string,
  line: number,
  { read, expected, fix }: Pick<Problem, 'read' | 'expected' | 'fix'>,
): Problem {
  return { severity: 'warning', file, line, column: 1, read, expected, fix };
}
