import { useCallback } from 'react';
import type { ArticleSummary } from '../../corpus/article.ts';
import { loadArticlePassages } from '../data/article-passages.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { nameIn } from '../data/names.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { PassageQuote } from '../passage/passage-quote.tsx';
import { selectPlace } from '../state/selection.ts';
import { Link } from '../ui/link.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import { ArticleHeader } from './article-header.tsx';
import style from './excerpts.module.css';
import { ScrolledText } from './scrolled-text.tsx';

const EXPECTED_LINES = 8;

/** An article of which only passages are published: those, in the order of its text, each with its place. */
export function Excerpts({ article }: { readonly article: ArticleSummary }) {
  const messages = useMessages();
  const corpus = useCorpus();
  const passages = useLoaded(useCallback(() => loadArticlePassages(corpus, article), [corpus, article]));
  const nameOf = (id: string) => {
    const place = corpus.place(id);
    return place === null ? id : nameIn(place, messages.language).text;
  };
  return (
    <ScrolledText article={article}>
      <ArticleHeader article={article} />
      <p className={style.note}>{messages.article.excerptsOnly}</p>
      <WhenLoaded loaded={passages} lines={EXPECTED_LINES}>
        {(found) => (
          <ol className={style.excerpts}>
            {found.map(({ place, passage }) => (
              <li key={`${place} ${passage.block} ${passage.start}`} data-layer={corpus.place(place)?.layer}>
                <Link to={selectPlace(place)} dir="auto">
                  {nameOf(place)}
                </Link>
                <PassageQuote passage={passage} />
              </li>
            ))}
          </ol>
        )}
      </WhenLoaded>
    </ScrolledText>
  );
}
