import type { ArticleSummary } from '../../src/corpus/article.ts';
import type { ArticleDirectory } from '../../src/corpus/manifest.ts';

/** A directory that names a file of summaries for each list of articles; all but the last have to be as long as the first. */
export function directoryOf(
  summaries: Readonly<Record<string, readonly Pick<ArticleSummary, 'id'>[]>>,
): ArticleDirectory {
  const files = Object.entries(summaries);
  return {
    total: files.flatMap(([, articles]) => articles).length,
    summaries: { total: files.length, paths: files.map(([file]) => file), pages: [] },
    summariesAFile: Math.max(1, files[0]?.[1].length ?? 0),
    ids: [{ first: '', file: 'ids.json' }],
    outlets: [null],
    time: { first: '2017-05-01', last: '2019-02-28', bars: [] },
  };
}
