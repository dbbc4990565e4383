import type { PlainBlock } from '../body.ts';
import type { Dropped } from '../finding.ts';
import { BlockBuilder } from './block-builder.ts';
import { walkMarkup } from './walk-markup.ts';

/** The text of a piece of markup, and what of it has no place in an article. */
export interface HtmlBlocks {
  readonly blocks: readonly PlainBlock[];
  readonly dropped: Dropped;
}

/**
 * The paragraphs, headings and captions of HTML: of what somebody pastes from Word, Google Docs or a web page, of a cell
 * of a table, of a feed. The structure is kept, the rest dropped; nothing runs and nothing is fetched.
 */
export async function blocksOfHtml(
  html: string,
  options: { readonly withoutFurniture?: boolean } = {},
): Promise<HtmlBlocks> {
  const builder = new BlockBuilder(options);
  await walkMarkup(pasted(html), builder);
  builder.finish();
  return { blocks: builder.blocks, dropped: builder.dropped };
}

/** What lies on the clipboard of Windows is a page in which two comments say which part was copied. */
function pasted(html: string): string {
  const start = html.indexOf('<!--StartFragment-->');
  const end = html.lastIndexOf('<!--EndFragment-->');
  return start === -1 || end < start ? html : html.slice(start + '<!--StartFragment-->'.length, end);
}

/** Whether HTML is of a word processor, from the clipboard or a file: all of it is the article, with no page around. */
export function isWordProcessed(html: string): boolean {
  return /urn:schemas-microsoft-com:office:word|id=["']?docs-internal-guid-|<meta\s+name=["']?generator["']?\s+content=["']?(?:Microsoft Word|LibreOffice|OpenOffice|Google Docs)/i.test(
    html,
  );
}

/** Whether a text is meant as HTML: it has an element that no plain text writes. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:p|br|div|span|h[1-6]|ul|ol|li|strong|em|b|i|a|figure|img|blockquote|table)(?:\s[^<>]*)?\/?>/i.test(
    text,
  );
}
