import type { PlainBlock } from '../body.ts';
import type { Dropped } from '../finding.ts';
import { blocksOfHtml, looksLikeHtml } from '../html/html-blocks.ts';
import { blocksOfText } from '../plain-blocks.ts';
import type { Draft } from '../proposed-article.ts';
import { fieldsOfRecord } from './fields-of-record.ts';

const NOTHING_DROPPED: Dropped = { links: 0, images: 0, tables: 0, other: 0 };

/** The article that a record of a table or of JSON describes, or `null` where it has no text. */
export async function draftOfRecord(
  file: string,
  line: number,
  record: Readonly<Record<string, unknown>>,
): Promise<{ readonly draft: Draft; readonly dropped: Dropped } | null> {
  const { stated, text, extra } = fieldsOfRecord(record);
  if (text === null) return null;
  const { blocks, dropped } = await blocksOfCell(text);
  return { draft: { file, line, stated, hints: {}, blocks, extra, inferred: [] }, dropped };
}

/** Cells and values hold plain text or, from content systems, HTML. */
async function blocksOfCell(
  text: string,
): Promise<{ readonly blocks: readonly PlainBlock[]; readonly dropped: Dropped }> {
  return looksLikeHtml(text) ? blocksOfHtml(text) : { blocks: blocksOfText(text), dropped: NOTHING_DROPPED };
}

/** The sum of what was dropped in several places. */
export function sumDropped(all: readonly Dropped[]): Dropped {
  return all.reduce(
    (sum, each) => ({
      links: sum.links + each.links,
      images: sum.images + each.images,
      tables: sum.tables + each.tables,
      other: sum.other + each.other,
    }),
    NOTHING_DROPPED,
  );
}
