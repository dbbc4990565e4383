import type { ArticleHead } from '../../src/corpus/article.ts';
import type { ArticleDirectory } from '../../src/corpus/manifest.ts';

/** A directory that names a file of heads for each list of articles; all but the last have to be as long as the first. */
export function directoryOf(
  heads: Readonly<Record<string, readonly Pick<ArticleHead, 'id'>[]>>,
): ArticleDirectory {
  const files = Object.entries(heads);
  return {
    total: files.flatMap(([, articles]) => articles).length,
    heads: { total: files.length, paths: files.map(([file]) => file), pages: [] },
    headsAFile: Math.max(1, files[0]?.[1].length ?? 0),
    ids: [{ first: '', file: 'ids.json' }],
    outlets: [null],
    time: { first: '2017-05-01', last: '2019-02-28', bars: [] },
  };
}
