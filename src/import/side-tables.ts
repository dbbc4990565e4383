import type { Expectation } from '../model/expectation.ts';
import type { Problem } from '../model/problem.ts';
import type { ImportFile, SourceCorrection } from './import-file.ts';

/** A small table beside an import: what could be read, by key. */
export interface Table<Value> {
  readonly rows: ReadonlyMap<string, Value>;
  readonly problems: readonly Problem[];
}

/** Reads the containers of an import: a country (`SY`), a region of it (`SY.07`) or one place, and the id of its container. */
export function readContainers(file: ImportFile): Table<string> {
  const columns = ['code', 'place'];
  return readTable(file, columns, ([code = '', place = '']) => {
    if (code === '' || place === '') return { rule: 'container-row', columns };
    return [code, /^(gn:|urn:)/.test(place) ? place : `urn:buldan:place:${place}`];
  });
}

/**
 * Reads the corrections of an import: the IRI of a place; Arabic names instead of the source's and Latin names
 * before them, `|` between them, or `-` to leave the place out; those of its names that are ordinary words; and what the names are cited from, with its year,
 * where the source does not have them.
 */
export function readCorrections(file: ImportFile): Table<SourceCorrection> {
  const columns = ['id', 'names', 'ordinary', 'citation', 'why'];
  return readTable(file, columns, (cells) => {
    const [id = '', names = '', ordinary = '', citation = ''] = cells;
    const cited = /^(.+) (\d{4})$/.exec(citation);
    if (!/^(gn:|urn:)/.test(id)) return { rule: 'correction-row', columns };
    if (citation !== '' && cited === null) return { rule: 'cited-year', columns };
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
  readRow: (cells: readonly string[]) => [string, Value] | Expectation,
): Table<Value> {
  const rows = new Map<string, Value>();
  const problems: Problem[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line === header.join('\t')) continue;
    const row = readRow(line.split('\t').map((cell) => cell.trim()));
    if (Array.isArray(row)) rows.set(...row);
    else problems.push({ severity: 'warning', file, line: index + 1, column: 1, read: line, expected: row });
  }
  return { rows, problems };
}

function listOf(cell: string): string[] {
  return cell
    .split('|')
    .map((each) => each.trim())
    .filter(Boolean);
}
