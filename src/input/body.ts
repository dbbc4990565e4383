import type { BlockKind } from '../model/block-kind.ts';

export interface PlainBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

/** What a line that is a block of its own begins with (src/README.md, "An article"). */
const MARKERS = { '## ': 'heading', '^caption ': 'caption' } as const satisfies Record<string, BlockKind>;

/**
 * The blocks of an article's body. A blank line parts paragraphs; a line break inside one counts as a space. Nothing
 * else has meaning: every other character stays as it is.
 */
export function readBody(body: string): PlainBlock[] {
  const blocks: PlainBlock[] = [];
  let paragraph: string[] = [];
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', text: paragraph.join(' ') });
    paragraph = [];
  };
  for (const line of body.split('\n')) {
    const marked = readMarked(line);
    if (marked !== null || line.trim() === '') endParagraph();
    else paragraph.push(line);
    if (marked !== null) blocks.push(marked);
  }
  endParagraph();
  return blocks;
}

function readMarked(line: string): PlainBlock | null {
  for (const [marker, kind] of Object.entries(MARKERS)) {
    if (line.startsWith(marker)) return { kind, text: line.slice(marker.length) };
  }
  return null;
}
