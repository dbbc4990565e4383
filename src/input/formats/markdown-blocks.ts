import type { BlockKind } from '../../model/block-kind.ts';
import type { PlainBlock } from '../body.ts';
import { cleanText, collapseSpaces } from '../clean-text.ts';
import type { Dropped } from '../finding.ts';

/** What of the library's tokens is looked at. */
interface Token {
  readonly type: string;
  readonly content: string;
  readonly children: readonly Token[] | null;
}

/** The text of a Markdown file without its marks; links, pictures, tables and HTML are counted where they lose something. */
export async function blocksOfMarkdown(
  markdown: string,
): Promise<{ readonly blocks: readonly PlainBlock[]; readonly dropped: Dropped }> {
  const { default: MarkdownIt } = await import('markdown-it');
  const reader = new MarkdownReader();
  for (const token of new MarkdownIt({ html: true }).parse(cleanText(markdown), {})) reader.read(token);
  return { blocks: reader.blocks, dropped: reader.dropped };
}

class MarkdownReader {
  readonly blocks: PlainBlock[] = [];
  readonly dropped = { links: 0, images: 0, tables: 0, other: 0 };
  private kind: BlockKind = 'paragraph';

  read({ type, content, children }: Token): void {
    if (type === 'heading_open') this.kind = 'heading';
    else if (type === 'heading_close') this.kind = 'paragraph';
    else if (type === 'inline') this.push((children ?? []).map((child) => this.textOf(child)).join(''));
    else if (type === 'fence' || type === 'code_block')
      for (const line of content.split('\n')) this.push(line);
    else if (type === 'table_open') this.dropped.tables += 1;
    else if (type === 'html_block') this.dropped.other += 1;
  }

  private push(text: string): void {
    const line = collapseSpaces(text);
    if (line !== '') this.blocks.push({ kind: this.kind, text: line });
  }

  private textOf({ type, content }: Token): string {
    if (type === 'softbreak' || type === 'hardbreak') return ' ';
    if (type === 'link_open') this.dropped.links += 1;
    else if (type === 'image') this.dropped.images += 1;
    else if (type === 'html_inline') this.dropped.other += 1;
    return type === 'text' || type === 'text_special' || type === 'code_inline' ? content : '';
  }
}
