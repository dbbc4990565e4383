import type { BlockKind } from '../../model/block-kind.ts';
import type { PlainBlock } from '../body.ts';
import { cleanText } from '../clean-text.ts';
import type { Dropped } from '../finding.ts';
import {
  BLOCK_ELEMENTS,
  FURNITURE,
  isHidden,
  isNoteSign,
  kindOfElement,
  SEEN_ELEMENTS,
  WORDLESS_ELEMENTS,
} from './elements.ts';
import type { MarkupHandler } from './walk-markup.ts';

/** A line before a break that is as long as this is a paragraph; shorter ones are lines of an address, a verse. */
const LONG_LINE = 120;

/** Makes paragraphs, headings and captions of the markup that it is told of; counts what has no place in them. */
export class BlockBuilder implements MarkupHandler {
  readonly blocks: PlainBlock[] = [];
  private readonly counts = { links: 0, images: 0, tables: 0, other: 0 };
  /** Of every open element that begins a paragraph. */
  private readonly kinds: BlockKind[] = [];
  private readonly withoutFurniture: boolean;
  private pieces: string[] = [];
  private preformatted = 0;
  /** How many elements are open of which no word is wanted. */
  private skipped = 0;

  /** `withoutFurniture` leaves out what a page has around its article. */
  constructor({ withoutFurniture = false }: { readonly withoutFurniture?: boolean } = {}) {
    this.withoutFurniture = withoutFurniture;
  }

  /** What was in the markup and is in no block. */
  get dropped(): Dropped {
    return { ...this.counts };
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.skipped > 0 || this.isUnwanted(name, attributes)) {
      this.skipped += 1;
      return;
    }
    if (name === 'a' && attributes.href !== undefined && !attributes.href.startsWith('#'))
      this.counts.links += 1;
    if (name === 'img') this.counts.images += 1;
    if (name === 'table') this.counts.tables += 1;
    if (name === 'br') this.pieces.push('\n');
    if (name === 'pre') this.preformatted += 1;
    if (!BLOCK_ELEMENTS.has(name)) return;
    this.endBlock();
    this.kinds.push(kindOfElement(name, attributes) ?? this.kinds.at(-1) ?? 'paragraph');
  }

  text(text: string): void {
    if (this.skipped > 0) return;
    const cleaned = cleanText(text);
    this.pieces.push(this.preformatted > 0 ? cleaned : cleaned.replace(/[\t\n ]+/g, ' '));
  }

  close(name: string): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    if (name === 'pre') this.preformatted -= 1;
    if (!BLOCK_ELEMENTS.has(name)) return;
    this.endBlock();
    this.kinds.pop();
  }

  /** Ends the last block. */
  finish(): void {
    this.endBlock();
  }

  private isUnwanted(name: string, attributes: Readonly<Record<string, string>>): boolean {
    if (SEEN_ELEMENTS.has(name)) this.counts.other += 1;
    return (
      WORDLESS_ELEMENTS.has(name) ||
      isHidden(attributes) ||
      isNoteSign(name, attributes) ||
      (this.withoutFurniture && FURNITURE.has(name))
    );
  }

  private endBlock(): void {
    const text = this.pieces.join('');
    this.pieces = [];
    if (text.trim() === '') return;
    const kind = this.kinds.at(-1) ?? 'paragraph';
    for (const part of text.split(/\n(?:[\t \u00A0]*\n)+/)) {
      const lines = part.split('\n').map(trimmed).filter(Boolean);
      const isParted = kind === 'paragraph' && lines.slice(0, -1).some((line) => line.length >= LONG_LINE);
      const texts = isParted ? lines : [lines.join(' ')];
      this.blocks.push(...texts.filter(Boolean).map((each) => ({ kind, text: each })));
    }
  }
}

/** No-break spaces inside a text are the author's, those around it are an indent. */
function trimmed(line: string): string {
  return line.replace(/[\t ]+/g, ' ').replace(/^[ \u00A0]+|[ \u00A0]+$/g, '');
}
