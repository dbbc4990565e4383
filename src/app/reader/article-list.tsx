import { useCallback, useState } from 'react';
import type { ArticleSummary } from '../../corpus/article.ts';
import { numbersOf } from '../../corpus/file-list.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { isUnfiltered } from '../model/view.ts';
import { selectArticle } from '../state/selection.ts';
import { useShown } from '../state/shown.ts';
import { useView } from '../state/view-context.ts';
import { ArticleLabel } from '../ui/article-label.tsx';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { Separated } from '../ui/separated.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import style from './article-list.module.css';

/** The articles, oldest first; those without a date at the end. */
export function ArticleList() {
  const messages = useMessages();
  const { filters } = useView();
  const { total, articles, undated } = useShown();
  const nothing = isUnfiltered(filters) ? messages.article.empty : messages.filters.noArticles;
  return (
    <>
      {total === 0 && <p className={style.empty}>{nothing}</p>}
      {articles === null ? <AllArticles /> : <Articles articles={articles} />}
      {undated.length > 0 && (
        <section>
          <h2 className={style.undated}>
            {messages.count.articles(undated.length)} {messages.filters.undated}
          </h2>
          <Articles articles={undated} />
        </section>
      )}
    </>
  );
}

/** Every article of a large corpus: the summaries come as they are asked for. */
function AllArticles() {
  const { total, summariesAFile } = useCorpus().manifest.articles;
  const [chunks, setChunks] = useState(1);
  const left = total - chunks * summariesAFile;
  return (
    <>
      {numbersOf({ first: 0, count: chunks }).map((chunk) => (
        <SummaryChunk key={chunk} chunk={chunk} />
      ))}
      <More left={left} show={() => setChunks(chunks + 1)} />
    </>
  );
}

const EXPECTED_LINES = 12;

function SummaryChunk({ chunk }: { readonly chunk: number }) {
  const { articles } = useCorpus();
  const summaries = useLoaded(useCallback(() => articles.loadChunk(chunk), [articles, chunk]));
  return (
    <WhenLoaded loaded={summaries} lines={EXPECTED_LINES}>
      {(loaded) => <Lines articles={loaded} />}
    </WhenLoaded>
  );
}

/** As many are drawn at a time: a list of 10,000 would stand still. */
const PAGE = 100;

function Articles({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <Lines articles={articles.slice(0, shown)} />
      <More left={articles.length - shown} show={() => setShown(shown + PAGE)} />
    </>
  );
}

function More({ left, show }: { readonly left: number; show(): void }) {
  const { list, number } = useMessages();
  return left > 0 && <Button onClick={show}>{list.more(number(left))}</Button>;
}

function Lines({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const messages = useMessages();
  const { passages } = useShown();
  const isWhole = isUnfiltered(useView().filters);
  return (
    <ol>
      {articles.map((article) => (
        <li key={article.id}>
          <Link to={selectArticle(article.id)} className={style.article} data-article={article.id}>
            <span className={style.label}>
              <ArticleLabel article={article} />
            </span>
            <span className={style.title} lang={article.language} dir="auto">
              {messages.article.titleOf(article)}
            </span>
            <span className={style.label}>
              <Separated>
                {isWhole && messages.count.mentions(article.mentions)}
                {messages.count.places(article.places.filter((place) => passages.has(place)).length)}
              </Separated>
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
