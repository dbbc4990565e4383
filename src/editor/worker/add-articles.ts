import type { AddedFile } from '../../input/formats/format.ts';
import { readArticles } from '../../input/read-articles.ts';
import { pathOfArticle, writeArticle } from '../../input/write-article.ts';
import { bytesOf, type Files, isArticle } from '../model/files.ts';
import type { Added } from './replies.ts';

/** Articles from whatever somebody gives, as `buldan add` makes them. */
export async function articlesRead(given: readonly AddedFile[], files: Files): Promise<Added> {
  const existing = [...files].filter(([path]) => isArticle(path)).map(([name, bytes]) => ({ name, bytes }));
  const { articles, leftOut, warnings } = await readArticles(given, { existing });
  const changes = new Map(
    articles.map((article) => [`content/${pathOfArticle(article)}`, bytesOf(writeArticle(article))]),
  );
  return { changes, findings: [...leftOut, ...warnings] };
}
