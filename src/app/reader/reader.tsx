import { useCallback } from 'react';
import type { ArticleSummary } from '../../corpus/article.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { useArticleSummary } from '../data/use-article-summaries.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Boundary } from '../ui/boundary.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import { ArticleHeader } from './article-header.tsx';
import { ArticleList } from './article-list.tsx';
import { Excerpts } from './excerpts.tsx';
import { FullText } from './full-text.tsx';
import style from './reader.module.css';
import { ReaderBar } from './reader-bar.tsx';

const EXPECTED_LINES = 12;

/** An article to read, with every mention of a place marked. */
export function Reader({ article: id }: { readonly article: string }) {
  const summary = useArticleSummary(id);
  return (
    <article className={style.reader}>
      <ReaderBar article={summary.state === 'ready' ? summary.value : null} />
      <WhenLoaded loaded={summary} lines={EXPECTED_LINES}>
        {(article) => {
          if (article === null) return <Unknown id={id} />;
          return (
            <Boundary>
              {article.chunk === null ? <Excerpts article={article} /> : <LoadedText article={article} />}
            </Boundary>
          );
        }}
      </WhenLoaded>
    </article>
  );
}

/** Said once, and beside it what there is. */
function Unknown({ id }: { readonly id: string }) {
  const { app } = useMessages();
  return (
    <div className={style.list}>
      <p className={style.notice} role="status">
        {app.unknownArticle(id)}
      </p>
      <ArticleList />
    </div>
  );
}

function LoadedText({ article }: { readonly article: ArticleSummary }) {
  const corpus = useCorpus();
  const text = useLoaded(useCallback(() => corpus.loadArticle(article.id), [corpus, article.id]));
  if (text.state === 'ready') return <FullText article={article} blocks={text.value.blocks} />;
  return (
    <div className={style.scroll}>
      <ArticleHeader article={article} />
      <WhenLoaded loaded={text} lines={EXPECTED_LINES}>
        {() => null}
      </WhenLoaded>
    </div>
  );
}
