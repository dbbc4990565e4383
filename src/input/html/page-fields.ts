import type { MarkupHandler } from './walk-markup.ts';

/** What a page says of its article; all as printed. */
export interface PageFields {
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  readonly date: string;
  readonly language: string;
  readonly source: string;
  readonly rights: string;
}

type Field = keyof PageFields;

/** The names of `meta` elements (by name, property or itemprop), for each field the surest first. */
const META_NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title', 'headline'],
  outlet: ['og:site_name', 'citation_journal_title', 'dc.publisher', 'dcterms.publisher', 'application-name'],
  author: [
    'author',
    'article:author',
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'byl',
  ],
  date: [
    'article:published_time',
    'datepublished',
    'citation_publication_date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'parsely-pub-date',
    'publish-date',
    'pubdate',
    'publishdate',
    'sailthru.date',
    'og:published_time',
    'date',
  ],
  language: ['content-language', 'dc.language', 'og:locale'],
  source: ['og:url', 'citation_public_url', 'dc.identifier'],
  rights: ['dc.rights', 'dcterms.rights', 'copyright'],
};

const SAVED_FROM = /saved from url=\(\d+\)(https?:\S+)|Page saved with SingleFile[\s\S]*?url:\s*(https?:\S+)/;

/** What the furniture of a page shows of its article, where its head says nothing. */
export interface PageHints {
  /** The words of `<title>`, which often end in the name of the outlet. */
  readonly documentTitle: string;
  /** The words of the first `<h1>`. */
  readonly heading: string;
  /** The first `<time datetime>`. */
  readonly time: string;
}

/** Gathers what a page says of its article in its head and in its elements. */
export class PageFieldCollector implements MarkupHandler {
  readonly hints: { -readonly [Name in keyof PageHints]: string } = {
    documentTitle: '',
    heading: '',
    time: '',
  };
  readonly linkedData: string[] = [];
  private readonly metas = new Map<string, string>();
  private canonical: string | null = null;
  private savedFrom: string | null = null;
  private language: string | null = null;
  private collecting: 'documentTitle' | 'heading' | 'linkedData' | null = null;
  private words: string[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'meta') this.readMeta(attributes);
    else if (name === 'link') this.readLink(attributes);
    else if (name === 'html') this.language ??= attributes.lang ?? attributes['xml:lang'] ?? null;
    else if (name === 'time' && attributes.datetime) this.hint('time', attributes.datetime);
    else if (name === 'title' && this.collecting === null) this.collect('documentTitle');
    else if (name === 'h1' && this.collecting === null) this.collect('heading');
    else if (name === 'script' && attributes.type === 'application/ld+json') this.collect('linkedData');
  }

  text(text: string): void {
    if (this.collecting !== null) this.words.push(text);
  }

  close(name: string): void {
    if (this.collecting === 'linkedData' && name === 'script') this.linkedData.push(this.endCollecting());
    else if (this.collecting === 'documentTitle' && name === 'title')
      this.hint('documentTitle', this.endCollecting());
    else if (this.collecting === 'heading' && name === 'h1') this.hint('heading', this.endCollecting());
  }

  comment(text: string): void {
    const saved = SAVED_FROM.exec(text);
    this.savedFrom ??= saved?.[1] ?? saved?.[2] ?? null;
  }

  /** What the page states, without its JSON-LD. */
  fields(): Partial<PageFields> {
    const found = Object.entries(META_NAMES).map(([field, names]) => {
      const name = names.find((each) => this.metas.has(each));
      return [field, name === undefined ? null : this.metas.get(name)] as const;
    });
    const fields = Object.fromEntries(found.filter(([, value]) => value !== null)) as Partial<PageFields>;
    const source = this.canonical ?? fields.source ?? this.savedFrom;
    const language = this.language ?? fields.language;
    return { ...fields, ...(source && { source }), ...(language && { language }) };
  }

  private readMeta({
    name,
    property,
    itemprop,
    content,
    'http-equiv': header,
  }: Readonly<Record<string, string>>): void {
    const key = (property ?? name ?? itemprop ?? header)?.trim().toLowerCase();
    if (key && content?.trim() && !this.metas.has(key)) this.metas.set(key, content);
  }

  private readLink({ rel = '', href = '' }: Readonly<Record<string, string>>): void {
    if (rel.toLowerCase() === 'canonical' && /^https?:/.test(href)) this.canonical ??= href;
  }

  private hint(name: keyof PageHints, text: string): void {
    if (this.hints[name] === '') this.hints[name] = text;
  }

  private collect(what: 'documentTitle' | 'heading' | 'linkedData'): void {
    this.collecting = what;
    this.words = [];
  }

  private endCollecting(): string {
    this.collecting = null;
    return this.words.join('');
  }
}
