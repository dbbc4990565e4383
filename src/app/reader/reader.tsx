import { useCallback } from 'react';
import type { ArticleHead } from '../../corpus/article.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { useArticleHead } from '../data/use-article-heads.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import { ArticleHeader } from './article-header.tsx';
import { Excerpts } from './excerpts.tsx';
import { FullText } from './full-text.tsx';
import style from './reader.module.css';
import { ReaderBar } from './reader-bar.tsx';

const EXPECTED_LINES = 12;

/** An article to read, with every mention of a place marked. */
export function Reader({ article: id }: { readonly article: string }) {
  const messages = useMessages();
  const head = useArticleHead(id);
  return (
    <article className={style.reader}>
      <ReaderBar article={head.state === 'ready' ? head.value : null} />
      <WhenLoaded loaded={head} lines={EXPECTED_LINES}>
        {(article) => {
          if (article === null) return <p className={style.notice}>{messages.app.unknownArticle(id)}</p>;
          return article.chunk === null ? <Excerpts article={article} /> : <LoadedText article={article} />;
        }}
      </WhenLoaded>
    </article>
  );
}

function LoadedText({ article }: { readonly article: ArticleHead }) {
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
