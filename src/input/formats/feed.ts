import { finding } from '../finding.ts';
import { BlockBuilder } from '../html/block-builder.ts';
import { type MarkupHandler, walkMarkup } from '../html/walk-markup.ts';
import { draftOfRecord } from './draft-of-record.ts';
import { type Format, type FormatReading, NOTHING_READ } from './format.ts';
import { type NumberedRecord, readRecords } from './read-records.ts';
import { asciiBeginning, textOfFile } from './text-of-file.ts';

/** A file of RSS or Atom that somebody saved. */
export const feed: Format = {
  name: 'feed',
  extensions: ['rss', 'atom', 'xml'],
  beginsWith: (text) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*|<\?[^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/.test(
      text,
    ),
  async read(file) {
    const encoding = /<\?xml[^>]+encoding=["']([\w-]+)/i.exec(asciiBeginning(file.bytes))?.[1] ?? null;
    const decoded = textOfFile(file, encoding);
    if ('leftOut' in decoded) return { ...NOTHING_READ, leftOut: [decoded.leftOut] };
    const reading = await readFeed(file.name, decoded.text);
    return { ...reading, warnings: [...decoded.warnings, ...reading.warnings] };
  },
};

async function readFeed(file: string, text: string): Promise<FormatReading> {
  const reader = new FeedReader();
  await walkMarkup(text, reader, { xml: true });
  if (reader.entries.length === 0)
    return { ...NOTHING_READ, leftOut: [finding('broken-feed', {}, { file })] };
  const records: NumberedRecord[] = reader.entries.map((entry) => ({
    line: 1,
    record: recordOf(entry, reader),
  }));
  return readRecords(file, records, draftOfRecord);
}

/** What stands in an entry, by the name of the element without its prefix; of elements that repeat, all. */
type Entry = ReadonlyMap<string, readonly string[]>;

function recordOf(entry: Entry, { channel }: FeedReader): Record<string, unknown> {
  const first = (...names: readonly string[]) => names.flatMap((name) => entry.get(name) ?? [])[0] ?? null;
  const links = ['link', 'guid', 'id'].flatMap((name) => entry.get(name) ?? []);
  const tags = entry.get('category') ?? [];
  return {
    title: first('title'),
    text: first('encoded', 'content', 'description', 'summary'),
    date: first('pubDate', 'published', 'date', 'issued', 'updated'),
    author: first('creator', 'author'),
    link: links.find((link) => /^https?:/.test(link)) ?? null,
    outlet: first('source') ?? channel.get('title') ?? null,
    language: channel.get('language') ?? null,
    ...(tags.length > 0 && { tags }),
  };
}

const ENTRIES: ReadonlySet<string> = new Set(['item', 'entry']);

/** Elements whose words stand in another one inside: an Atom author has a name, an address and an e-mail address. */
const WORDS_INSIDE: ReadonlyMap<string, string> = new Map([
  ['author', 'name'],
  ['contributor', 'name'],
  ['source', 'title'],
]);

/** Gathers the entries of a feed, and what the feed says of itself. */
class FeedReader implements MarkupHandler {
  readonly entries: Entry[] = [];
  readonly channel = new Map<string, string>();
  private entry: Map<string, string[]> | null = null;
  /** The open elements, each with the words that stand directly in it. */
  private readonly path: { readonly name: string; readonly words: string[] }[] = [];
  /** XHTML that stands in the feed as markup, not as text, and how deep. */
  private inner: { readonly builder: BlockBuilder; readonly depth: number } | null = null;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const local = localName(name);
    this.path.push({ name: local, words: [] });
    if (this.inner !== null) {
      this.inner.builder.open(local, attributes);
      return;
    }
    if (ENTRIES.has(local)) this.entry = new Map();
    if (attributes.type === 'xhtml') this.inner = { builder: new BlockBuilder(), depth: this.path.length };
    if (local === 'category' && attributes.term) this.keep(local, attributes.term);
    if (local === 'link' && attributes.href && (attributes.rel ?? 'alternate') === 'alternate')
      this.keep(local, attributes.href);
  }

  text(text: string): void {
    if (this.inner !== null) this.inner.builder.text(text);
    else this.path.at(-1)?.words.push(text);
  }

  close(name: string): void {
    const element = this.path.pop();
    if (this.inner !== null && this.path.length >= this.inner.depth)
      this.inner.builder.close(localName(name));
    else if (this.inner !== null) this.end(localName(name), this.endInner());
    else this.end(localName(name), element?.words.join('').trim() ?? '');
  }

  private end(name: string, words: string): void {
    const parent = this.path.at(-1);
    if (ENTRIES.has(name) && this.entry !== null) {
      this.entries.push(this.entry);
      this.entry = null;
    } else if (parent !== undefined && WORDS_INSIDE.get(parent.name) === name) {
      parent.words.splice(0, parent.words.length, words);
    } else if (this.entry !== null && ENTRIES.has(parent?.name ?? '')) {
      this.keep(name, words);
    } else if (this.entry === null && (parent?.name === 'channel' || parent?.name === 'feed')) {
      if (!this.channel.has(name)) this.channel.set(name, words);
    }
  }

  /** The paragraphs of the XHTML, as a plain text has them. */
  private endInner(): string {
    this.inner?.builder.finish();
    const blocks = this.inner?.builder.blocks ?? [];
    this.inner = null;
    return blocks.map(({ text }) => text).join('\n\n');
  }

  private keep(name: string, text: string): void {
    if (this.entry === null || text === '') return;
    const texts = this.entry.get(name) ?? [];
    texts.push(text);
    this.entry.set(name, texts);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
