import type { ArticleText } from '../../corpus/article.ts';
import { type Recall, recallOf } from '../remember.ts';
import { chunkTexts } from './chunks.ts';
import type { Corpus } from './corpus.ts';
import { stretchesOf, textsIn } from './corpus-stretches.ts';
import { FirstFiles } from './manifest.ts';
import { lay, type Naming } from './output-file.ts';

interface ArticleFile {
  readonly articles: readonly ArticleText[];
}

/**
 * Lays the texts into files, those of each stretch by themselves. `paths` leads from an article's id to the file of its
 * text.
 */
export function* layArticles(
  name: Naming,
  corpus: Corpus,
  { chunkSize, recall }: { readonly chunkSize: number; readonly recall: Recall },
) {
  const kept = new FirstFiles<ArticleFile>();
  const paths = new Map<string, string>();
  for (const stretch of stretchesOf(corpus)) {
    const version = stretch.version();
    const { told, made } = recallOf(
      recall,
      version && `articles by ${chunkSize} of ${version}`,
      () =>
        Array.from(chunkTexts(textsIn(stretch), chunkSize), (articles) => ({
          articles,
          file: name('articles', () => ({ articles }) satisfies ArticleFile),
        })),
      (all) => all.map(({ articles, file: { path } }) => ({ path, ids: articles.map(({ id }) => id) })),
    );
    for (const [number, { path, ids }] of told.entries()) {
      kept.add({ path, value: () => ({ articles: made()[number]?.articles ?? [] }) });
      for (const id of ids) paths.set(id, path);
      yield* lay({ path, madeFrom: () => path, content: () => made()[number]?.file.content() ?? '' });
    }
  }
  return { kept, paths };
}
