import { isolated } from '../../languages/isolated.ts';

const WITHOUT_WIDTH = /[\p{M}\p{Cf}]/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Rows in columns as wide as their widest cell, for a terminal; cells in Arabic keep their own direction. */
export function formatTable(rows: readonly (readonly string[])[], indent = ''): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows
    .map(
      (row) =>
        indent +
        row
          .map((cell, column) => pad(cell, widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
    )
    .join('\n');
}

/** Columns of a terminal: marks and invisible signs take none. */
function widthOf(cell: string): number {
  return [...cell.replace(WITHOUT_WIDTH, '')].length;
}

function pad(cell: string, width: number): string {
  return isolate(cell) + ' '.repeat(Math.max(0, width - widthOf(cell)));
}

/** The text, kept together where it runs from right to left. */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? isolated(text) : text;
}
