import type { ArticleHead } from '../../src/corpus/article.ts';
import type { HeadChunk, InlineFile, Manifest } from '../../src/corpus/manifest.ts';

/** The heads of all articles: from the manifest itself, or from `files` by path. */
export function headsIn(
  { articles, inline }: Manifest,
  files: Readonly<Record<string, InlineFile>> = inline,
): ArticleHead[] {
  return articles.heads.paths.flatMap((file) => (files[file] as HeadChunk).heads);
}
