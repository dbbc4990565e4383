import { Document, isSeq } from 'yaml';
import { slugOfDate } from './article-id.ts';
import type { PlainBlock } from './body.ts';
import type { ProposedArticle } from './proposed-article.ts';

/**
 * An article as a file of ours: front matter, then the body. The same article always gives the same bytes, and reading
 * them gives the same article.
 */
export function writeArticle(article: ProposedArticle): string {
  const { id, language, title, outlet, author, date, source, rights, inferred, extra, blocks } = article;
  const fields = {
    id,
    lang: language,
    title,
    outlet,
    author,
    date,
    source,
    ...(rights !== null && { rights }),
    ...(inferred.length > 0 && { inferred }),
    ...withoutTaken(extra),
  };
  return `---\n${printYaml(fields)}---\n\n${printBlocks(blocks)}\n`;
}

/** Where the file of an article lies in the folder of articles: `2024/2024-05-01-title.md`. */
export function pathOfArticle({ id, date }: Pick<ProposedArticle, 'id' | 'date'>): string {
  const year = date === null ? null : /^(?:bc)?[\dx]{4}/.exec(slugOfDate(date))?.[0];
  return `${year ?? 'undated'}/${id}.md`;
}

const OWN_FIELDS = ['id', 'lang', 'title', 'outlet', 'author', 'date', 'source', 'rights', 'inferred'];

/** A field of somebody's own with one of our names gets another, rather than taking its place. */
function withoutTaken(extra: ProposedArticle['extra']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(extra).map(([name, value]) => [
      OWN_FIELDS.includes(name) ? `original ${name}` : name,
      value,
    ]),
  );
}

function printYaml(fields: Readonly<Record<string, unknown>>): string {
  const document = new Document(fields);
  const inferred = document.get('inferred', true);
  if (isSeq(inferred)) inferred.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The body of an article as its file has it. */
export function printBlocks(blocks: readonly PlainBlock[]): string {
  return blocks.map(printBlock).join('\n\n');
}

/** A space keeps a paragraph that begins like a heading from being one. */
function printBlock({ kind, text }: PlainBlock): string {
  const line = text.replace(/\n/g, ' ');
  if (kind === 'heading') return `## ${line}`;
  if (kind === 'caption') return `^caption ${line}`;
  return line.startsWith('## ') || line.startsWith('^caption ') ? ` ${line}` : line;
}
