import { type Dropped, type Finding, finding } from '../finding.ts';
import type { Draft } from '../proposed-article.ts';
import { sumDropped } from './draft-of-record.ts';
import { type FormatReading, NOTHING_READ } from './format.ts';

/** A record and the line of its file where it begins. */
export interface NumberedRecord {
  readonly line: number;
  readonly record: Readonly<Record<string, unknown>>;
}

type ReadRecord = (
  file: string,
  line: number,
  record: NumberedRecord['record'],
) => Promise<{ readonly draft: Draft; readonly dropped: Dropped } | null>;

/** The articles of many records. What is left out is said of each, what all of them have in common once. */
export async function readRecords(
  file: string,
  records: readonly NumberedRecord[],
  read: ReadRecord,
): Promise<FormatReading> {
  const drafts: Draft[] = [];
  const leftOut: Finding[] = [];
  const dropped: Dropped[] = [];
  for (const { line, record } of records) {
    const result = await read(file, line, record);
    if (result === null || result.draft.blocks.length === 0)
      leftOut.push(finding('row-without-text', {}, { file, line }));
    else {
      drafts.push(result.draft);
      dropped.push(result.dropped);
    }
  }
  return {
    ...NOTHING_READ,
    drafts,
    leftOut,
    warnings: [...keptFields(file, drafts), ...lost(file, dropped)],
  };
}

function keptFields(file: string, drafts: readonly Draft[]): Finding[] {
  const fields = [...new Set(drafts.flatMap(({ extra }) => Object.keys(extra)))];
  return fields.length === 0 ? [] : [finding('columns-kept', { fields }, { file })];
}

function lost(file: string, dropped: readonly Dropped[]): Finding[] {
  const sum = sumDropped(dropped);
  return Object.values(sum).some((count) => count > 0) ? [finding('markup-dropped', sum, { file })] : [];
}
