import { LARGEST_ARTICLE } from './article.ts';
import { completeDraft } from './complete-draft.ts';
import { type Finding, finding } from './finding.ts';
import { archive } from './formats/archive.ts';
import type { AddedFile, FormatReading } from './formats/format.ts';
import { formatOf } from './formats/formats.ts';
import { markdown } from './formats/markdown.ts';
import type { Draft, ProposedArticle } from './proposed-article.ts';

/** What was made of the files that somebody gave. Nothing is lost without a word. */
export interface ReadArticles {
  readonly articles: readonly ProposedArticle[];
  /** Files, or parts of files, that are no article, each with the reason. */
  readonly leftOut: readonly Finding[];
  /** What was read and may have been meant otherwise, or has no place in an article. */
  readonly warnings: readonly Finding[];
}

export interface ReadingOptions {
  /**
   * The files of articles that are there already, in the format of ours: no new one gets their ids, and none that has the
   * same text is read again.
   */
  readonly existing?: Iterable<AddedFile> | AsyncIterable<AddedFile>;
  /** Bytes that one archive may hold with the archives in it; more is a bomb or has to be given in parts. */
  readonly mostUnpacked?: number;
}

/** More in one file is a mistake, or has to be given in parts. */
const MOST_MEGABYTES = 200;
const MEGABYTE = 1_000_000;

/** Archives in archives in archives: deeper than people pack. */
const DEEPEST_ARCHIVE = 3;

const MOST_UNPACKED = 400 * MEGABYTE;

/**
 * Reads articles from files of any kind that people have, and from archives of them. Give the files one after another as
 * they come: only what is being read is held. The same files in the same order give the same articles.
 */
export async function readArticles(
  files: Iterable<AddedFile> | AsyncIterable<AddedFile>,
  options: ReadingOptions = {},
): Promise<ReadArticles> {
  const reader = new ArticleReader(options.mostUnpacked ?? MOST_UNPACKED);
  for await (const file of options.existing ?? []) await reader.know(file);
  for await (const file of files) await reader.add(file, 0);
  return reader.result();
}

class ArticleReader {
  private readonly articles: ProposedArticle[] = [];
  private readonly leftOut: Finding[] = [];
  private readonly warnings: Finding[] = [];
  private readonly ids = new Set<string>();
  /**
   * Where each article was seen first, by its fields and text; of those that were there before, whose fields may have been
   * fixed since, by the text. One that states an id is only the same as another of that id.
   */
  private readonly seen = new Map<string, string>();
  private readonly passedOver: string[] = [];
  /** Bytes that came out of archives since the file was begun that somebody gave. */
  private unpacked = 0;
  private readonly mostUnpacked: number;

  constructor(mostUnpacked: number) {
    this.mostUnpacked = mostUnpacked;
  }

  /** Remembers an article that is there already. */
  async know(file: AddedFile): Promise<void> {
    for (const { stated, blocks } of (await markdown.read(file)).drafts) {
      if (stated.id !== null) this.ids.add(stated.id);
      for (const key of ['', stated.id]) this.seen.set(`${key}\n${textOf(blocks)}`, file.name);
    }
  }

  async add(file: AddedFile, depth: number): Promise<void> {
    if (depth === 0) this.unpacked = 0;
    if (isPassedOver(file.name)) this.passedOver.push(file.name);
    else await this.read(file, depth);
  }

  result(): ReadArticles {
    const [example] = this.passedOver;
    const passedOver =
      example === undefined
        ? []
        : [finding('not-articles', { count: this.passedOver.length, example }, { file: example })];
    return { articles: this.articles, leftOut: this.leftOut, warnings: [...this.warnings, ...passedOver] };
  }

  private async read(file: AddedFile, depth: number): Promise<void> {
    const { name, bytes } = file;
    const megabytes = Math.ceil(bytes.length / MEGABYTE);
    if (bytes.length === 0) this.leftOut.push(finding('empty-file', {}, { file: name }));
    else if (megabytes > MOST_MEGABYTES)
      this.leftOut.push(finding('too-large', { megabytes, most: MOST_MEGABYTES }, { file: name }));
    else await this.readFormat(file, depth);
  }

  private async readFormat(file: AddedFile, depth: number): Promise<void> {
    const format = await formatOf(file);
    if (typeof format === 'string')
      this.leftOut.push(finding('foreign-format', { kind: format }, { file: file.name }));
    else if (format === archive && this.hasSwollen) this.leftOut.push(this.bomb(file));
    else await this.take(await format.read(file), file, depth);
  }

  private async take(reading: FormatReading, file: AddedFile, depth: number): Promise<void> {
    this.leftOut.push(...reading.leftOut);
    const proposed = new Set<string>();
    const told: Finding[] = [];
    for (const draft of reading.drafts) {
      const findings = this.propose(draft);
      if (findings === null) continue;
      proposed.add(draft.file);
      told.push(...findings);
    }
    // How the text of an article was taken is of no interest where the article is left out.
    const unused = new Set(reading.drafts.map((draft) => draft.file).filter((each) => !proposed.has(each)));
    this.warnings.push(...reading.warnings.filter((each) => !unused.has(each.file)), ...told);
    if (reading.files.length === 0) return;
    this.unpacked += reading.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (depth >= DEEPEST_ARCHIVE)
      this.leftOut.push(finding('archive-depth', { most: DEEPEST_ARCHIVE }, { file: file.name }));
    else if (this.hasSwollen) this.leftOut.push(this.bomb(file));
    else for (const inner of reading.files) await this.add(inner, depth + 1);
  }

  private get hasSwollen(): boolean {
    return this.unpacked > this.mostUnpacked;
  }

  /** With what came out before it. */
  private bomb({ name }: AddedFile): Finding {
    const [megabytes, most] = [Math.ceil(this.unpacked / MEGABYTE), this.mostUnpacked / MEGABYTE];
    return finding('archive-bomb', { megabytes, most }, { file: name });
  }

  /** What is to be told of the article that a draft becomes; `null` where it is left out. */
  private propose(draft: Draft): readonly Finding[] | null {
    const { file, line } = draft;
    if (draft.blocks.length === 0) {
      this.leftOut.push(finding('no-text', {}, { file, line }));
      return null;
    }
    const bytes = bytesOf(draft.blocks);
    if (bytes > LARGEST_ARTICLE) {
      const details = { megabytes: Math.round(bytes / MEGABYTE), most: LARGEST_ARTICLE / MEGABYTE };
      this.leftOut.push(finding('article-too-large', details, { file, line }));
      return null;
    }
    const { article, findings } = completeDraft(draft, this.ids);
    const text = textOf(article.blocks);
    const { id } = draft.stated;
    const whole = [id, article.title, article.date, article.source, text].join('\n');
    const before = this.seen.get(`${id ?? ''}\n${text}`) ?? this.seen.get(whole);
    if (before !== undefined) {
      this.leftOut.push(finding('same-article', { as: before }, { file, line }));
      return null;
    }
    this.seen.set(whole, file);
    this.ids.add(article.id);
    this.articles.push(article);
    return findings;
  }
}

function textOf(blocks: Draft['blocks']): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** What the text takes in a file of ours: a blank line parts its blocks. */
function bytesOf(blocks: Draft['blocks']): number {
  const encoder = new TextEncoder();
  return blocks.reduce((sum, { text }) => sum + encoder.encode(text).length + 2, 0);
}

const BESIDE_PAGES = /(?:_files|_الملفات|_fichiers|\.files|-Dateien)\//i;
const NO_TEXT =
  /\.(?:css|m?js|map|png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|woff2?|ttf|otf|eot|mp[34]|m4[av]|webm|ogg|wav|mov|avi|exe|dll|lnk|url|tmp|bak)$/i;
/** Not the folders `.` and `..` of a path. */
const OF_THE_SYSTEM =
  /(?:^|\/)(?:__MACOSX\/|META-INF\/|mimetype$|\.(?!\.?\/)|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** What lies in the folders that browsers save beside pages, pictures, and what systems leave behind. */
function isPassedOver(name: string): boolean {
  return BESIDE_PAGES.test(name) || NO_TEXT.test(name) || OF_THE_SYSTEM.test(name);
}
