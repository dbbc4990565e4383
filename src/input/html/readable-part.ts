import { isHidden, WORDLESS_ELEMENTS } from './elements.ts';
import type { MarkupHandler } from './walk-markup.ts';

/** What of a page is handed to Readability. */
export interface CleanedPage {
  /** Well-formed, without programs, styles, pictures and hidden parts. */
  readonly html: string;
  readonly elements: number;
}

/** What Readability judges a part of a page by. */
const JUDGED_BY = ['class', 'id', 'itemprop', 'rel', 'role', 'datetime'] as const;

/** Readability walks up and down the tree and calls itself: deeper elements are taken for their words alone. */
const DEEPEST = 150;

const NAME = /^[a-z][a-z0-9]*$/;
const OUTER_ELEMENTS: ReadonlySet<string> = new Set(['html', 'body']);
const VOID_ELEMENTS: ReadonlySet<string> = new Set([
  'br',
  'hr',
  'img',
  'wbr',
  'link',
  'meta',
  'base',
  'area',
  'col',
  'source',
]);

/** Writes a page anew as the small parser of Readability can read it. */
export class PageCleaner implements MarkupHandler {
  private readonly pieces: string[] = [];
  /** The name of every open element whose tag was written and has to be closed; `null` of others. */
  private readonly written: (string | null)[] = [];
  private depth = 0;
  private skipped = 0;
  private elements = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.skipped > 0 || WORDLESS_ELEMENTS.has(name) || isHidden(attributes)) {
      this.skipped += 1;
      return;
    }
    const isVoid = VOID_ELEMENTS.has(name);
    const isWritten = NAME.test(name) && !OUTER_ELEMENTS.has(name) && this.depth < DEEPEST;
    this.written.push(isWritten && !isVoid ? name : null);
    if (!isWritten) return;
    this.elements += 1;
    this.pieces.push(`<${name}${printAttributes(attributes)}${isVoid ? '/>' : '>'}`);
    if (!isVoid) this.depth += 1;
  }

  text(text: string): void {
    if (this.skipped === 0) this.pieces.push(escapeMarkup(text));
  }

  close(name: string): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
    } else if (this.written.pop()) {
      this.depth -= 1;
      this.pieces.push(`</${name}>`);
    }
  }

  /** The page, with what is still open closed. */
  page(): CleanedPage {
    const open = this.written.filter((name) => name !== null).reverse();
    const html = [...this.pieces, ...open.map((name) => `</${name}>`)].join('');
    return { html, elements: this.elements };
  }
}

function printAttributes(attributes: Readonly<Record<string, string>>): string {
  const judged = JUDGED_BY.filter((name) => attributes[name] !== undefined);
  const link = attributes.href === undefined ? '' : ` href="${attributes.href.startsWith('#') ? '#x' : 'x'}"`;
  return judged.map((name) => ` ${name}="${escapeMarkup(attributes[name] ?? '')}"`).join('') + link;
}

function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** With more, an answer would take minutes: every element is judged several times. */
const MOST_ELEMENTS = 60_000;
const LONGEST_PAGE = 6_000_000;

/** The part of a page that is its article, as HTML, and who seems to have written it; `null` where it cannot be told. */
export async function readablePart(
  page: CleanedPage,
): Promise<{ readonly html: string; readonly byline: string | null } | null> {
  if (page.elements > MOST_ELEMENTS || page.html.length > LONGEST_PAGE) return null;
  const [{ Readability }, { default: Parser }] = await Promise.all([
    import('@mozilla/readability'),
    import('@mozilla/readability/JSDOMParser.js'),
  ]);
  const parsed = new Parser().parse(`<html><head></head><body>${page.html}</body></html>`);
  const found = new Readability(parsed, { disableJSONLD: true, charThreshold: 200 }).parse();
  return found?.content ? { html: found.content, byline: found.byline || null } : null;
}

/** Whether a page is too large for `readablePart`: all of its text is taken then. */
export function isTooLargeToJudge({ elements, html }: CleanedPage): boolean {
  return elements > MOST_ELEMENTS || html.length > LONGEST_PAGE;
}
