import type { ArticleSummary } from '../../src/corpus/article.ts';
import type { InlineFile, Manifest, SummaryChunk } from '../../src/corpus/manifest.ts';

/** The summaries of all articles: from the manifest itself, or from `files` by path. */
export function summariesIn(
  { articles, inline }: Manifest,
  files: Readonly<Record<string, InlineFile>> = inline,
): ArticleSummary[] {
  return articles.summaries.paths.flatMap((file) => (files[file] as SummaryChunk).summaries);
}
