import type { ArticleHead } from '../../src/corpus/article.ts';
import type { ArticleDirectory } from '../../src/corpus/manifest.ts';

/** A directory that names a file of heads for each list of articles. */
export function directoryOf(
  heads: Readonly<Record<string, readonly Pick<ArticleHead, 'id'>[]>>,
): ArticleDirectory {
  const files = Object.entries(heads);
  return {
    total: files.flatMap(([, articles]) => articles).length,
    heads: files.map(([file, articles]) => ({ file, articles: articles.length })),
    ids: 'ids.json',
    outlets: [null],
    time: { first: '2017-05-01', last: '2019-02-28', bars: [] },
  };
}
