import { cleanLine } from '../clean-text.ts';
import { type Finding, finding } from '../finding.ts';
import { nameInByline } from '../guess/opening.ts';
import { blocksOfText } from '../plain-blocks.ts';
import { type Draft, NOTHING_STATED, type StatedFields } from '../proposed-article.ts';
import { BlockBuilder } from './block-builder.ts';
import { blocksOfHtml, type HtmlBlocks, isWordProcessed } from './html-blocks.ts';
import { readLinkedData } from './json-linked-data.ts';
import { PageFieldCollector, type PageFields } from './page-fields.ts';
import { type CleanedPage, isTooLargeToJudge, PageCleaner, readablePart } from './readable-part.ts';
import { type MarkupHandler, walkMarkup } from './walk-markup.ts';

/**
 * The article of a web page: its text without what stands around it, and what the page says of it. Nothing of the page
 * runs and nothing that it names is fetched.
 */
export async function readPage(
  file: string,
  html: string,
): Promise<{ readonly draft: Draft; readonly findings: readonly Finding[] }> {
  const collector = new PageFieldCollector();
  const cleaner = new PageCleaner();
  const isReadable = await walkMarkup(html, both(collector, cleaner));
  const page = cleaner.page();
  const isDocument = isWordProcessed(html);
  const { byline, dropped, blocks } = !isReadable
    ? wordsOf(html)
    : isDocument
      ? { ...(await blocksOfHtml(html)), byline: null }
      : await articleOf(page);
  const { documentTitle, heading, time } = collector.hints;
  const said = statedFields(collector);
  const outlet = outletInTitle(documentTitle, heading || said.title || '');
  const printed = cleanLine(heading) ?? withoutOutlet(documentTitle, said.outlet ?? outlet);
  // Of a document its first line is the title, and a heading is one of a part.
  const title = withoutOutlet(said.title, said.outlet) ?? (isDocument ? null : printed);
  const draft: Draft = {
    file,
    line: 1,
    stated: { ...said, title },
    hints: { outlet, author: byline, date: time || null },
    blocks,
    extra: {},
    inferred: [],
  };
  const tooLarge = isTooLargeToJudge(page) || !isReadable ? [finding('page-read-whole', {}, { file })] : [];
  const left = Object.values(dropped).some((count) => count > 0);
  return { draft, findings: [...tooLarge, ...(left ? [finding('markup-dropped', dropped, { file })] : [])] };
}

/** Two handlers that are told the same. */
function both(
  one: Required<Pick<MarkupHandler, 'comment'>> & MarkupHandler,
  other: MarkupHandler,
): MarkupHandler {
  return {
    open(name, attributes) {
      one.open(name, attributes);
      other.open(name, attributes);
    },
    text(text) {
      one.text(text);
      other.text(text);
    },
    close(name) {
      one.close(name);
      other.close(name);
    },
    comment: (text) => one.comment(text),
  };
}

/** Readability judges long texts well and sometimes drops a short one whole: then all but the furniture is taken. */
async function articleOf(page: CleanedPage): Promise<HtmlBlocks & { readonly byline: string | null }> {
  const part = await readablePart(page);
  const whole = await wholeText(page.html);
  if (part === null) return { ...whole, byline: null };
  const readable = await blocksOfHtml(part.html);
  const isShort = lengthOf(readable) < LEAST_TEXT && lengthOf(whole) > 2 * lengthOf(readable);
  const byline = cleanLine(part.byline);
  return { ...(isShort ? whole : readable), byline: byline && (nameInByline(byline) ?? byline) };
}

const LEAST_TEXT = 200;

/** Of markup that nobody can make sense of, what stands between its tags. */
function wordsOf(html: string): HtmlBlocks & { readonly byline: null } {
  const dropped = { links: 0, images: 0, tables: 0, other: 1 };
  return { blocks: blocksOfText(html.replace(/<[^<>]*>/g, '\n\n')), dropped, byline: null };
}

async function wholeText(html: string): Promise<HtmlBlocks> {
  const builder = new BlockBuilder({ withoutFurniture: true });
  await walkMarkup(html, builder);
  builder.finish();
  return { blocks: builder.blocks, dropped: builder.dropped };
}

function lengthOf({ blocks }: HtmlBlocks): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** JSON-LD is written for machines that read articles, the `meta` elements for links in networks. */
function statedFields(collector: PageFieldCollector): StatedFields {
  const linked =
    collector.linkedData.map(readLinkedData).find((fields) => Object.keys(fields).length > 0) ?? {};
  const fields: Partial<PageFields> = { ...collector.fields(), ...linked };
  return {
    ...NOTHING_STATED,
    title: cleanLine(fields.title),
    outlet: cleanLine(fields.outlet),
    author: personOf(fields.author),
    date: cleanLine(fields.date),
    language: cleanLine(fields.language),
    source: collector.fields().source ?? fields.source ?? null,
    rights: cleanLine(fields.rights),
  };
}

/** Some pages give the address of a profile where a name is asked for. */
function personOf(author: string | undefined): string | null {
  return author === undefined || /^https?:/.test(author) ? null : cleanLine(author);
}

const SEPARATOR = /\s+[|–—\-«»·:]\s+/;

/** What `<title>` has after the title of the article: mostly the outlet. */
function outletInTitle(documentTitle: string, heading: string): string | null {
  const [first, ...rest] = (cleanLine(documentTitle) ?? '').split(SEPARATOR);
  const last = rest.at(-1);
  return last !== undefined && first !== undefined && cleanLine(heading)?.startsWith(first) ? last : null;
}

/** A title without its outlet, or the first words of that, behind a dash or a bar. */
function withoutOutlet(printed: string | null | undefined, outlet: string | null): string | null {
  const title = cleanLine(printed ?? '');
  const [name] = outlet?.split(SEPARATOR) ?? [];
  const suffix = [outlet, name].find((words) => words && title?.endsWith(words));
  if (title === null || !suffix) return title;
  const rest = title.slice(0, -suffix.length);
  const bare = rest.replace(/\s+[|–—\-«»·:]\s+$/, '');
  return bare === rest ? title : cleanLine(bare);
}
