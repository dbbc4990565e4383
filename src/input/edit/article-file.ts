import { parseDocument } from 'yaml';
import { readBody } from '../body.ts';

/** An article's file in parts that together are the file to the letter. */
export interface ArticleFileParts {
  /** From the beginning to the end of the line that opens the front matter. */
  readonly opening: string;
  readonly frontMatter: string;
  /** The line that closes it, and a blank one. */
  readonly closing: string;
  readonly body: string;
  /** The last line break. */
  readonly ending: string;
}

const PARTS =
  /^(?<opening>\uFEFF?---[ \t]*\r?\n)(?<frontMatter>(?:[^\n]*\n)*?)(?<closing>---[ \t]*(?:\r?\n|$)(?:[ \t]*\r?\n)?)(?<rest>[\s\S]*)$/;

/** `null` where the text has no front matter. */
export function partsOfArticle(text: string): ArticleFileParts | null {
  const found = PARTS.exec(text)?.groups;
  if (found === undefined) return null;
  const { opening = '', frontMatter = '', closing = '', rest = '' } = found;
  const ending = /\r?\n$/.exec(rest)?.[0] ?? '';
  return { opening, frontMatter, closing, body: rest.slice(0, rest.length - ending.length), ending };
}

export function joinParts({ opening, frontMatter, closing, body, ending }: ArticleFileParts): string {
  return `${opening}${frontMatter}${closing}${body}${ending}`;
}

/** The same file with another body; its lines end as the file's do. */
export function withBody(text: string, body: string): string {
  const parts = partsOfArticle(text);
  if (parts === null) return text;
  const isWindows = parts.opening.endsWith('\r\n');
  return joinParts({ ...parts, body: isWindows ? body.replace(/\r?\n/g, '\r\n') : body });
}

/** The whole text of an article's file, its title first, as corrections count it; `null` where there is no front matter. */
export function textOfArticle(text: string): string | null {
  const parts = partsOfArticle(text.replaceAll('\r\n', '\n'));
  if (parts === null) return null;
  const { title }: { title?: unknown } = parseDocument(parts.frontMatter).toJS() ?? {};
  const blocks = readBody(parts.body).map((block) => block.text);
  return (title == null ? blocks : [String(title), ...blocks]).join('\n');
}

/** The same file with its front matter changed; its lines end as they did. */
export function withFrontMatter(text: string, change: (yaml: string) => string): string {
  const parts = partsOfArticle(text);
  if (parts === null) return text;
  const isWindows = parts.frontMatter.includes('\r\n');
  const changed = change(parts.frontMatter.replaceAll('\r\n', '\n'));
  return joinParts({ ...parts, frontMatter: isWindows ? changed.replaceAll('\n', '\r\n') : changed });
}
