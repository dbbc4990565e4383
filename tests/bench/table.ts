/** A part of the report. */
export interface Table {
  readonly title: string;
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const cell = (value: string | number): string => String(value).replaceAll('|', '\\|');
const line = (cells: readonly (string | number)[]): string => `| ${cells.map(cell).join(' | ')} |`;

export function markdown({ title, note, head, rows }: Table): string {
  const table = head.length > 0 ? [line(head), line(head.map(() => '---')), ...rows.map(line), ''] : [];
  return [`## ${title}`, '', note, '', ...table].join('\n');
}
