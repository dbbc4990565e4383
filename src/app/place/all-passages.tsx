import { type ReactNode, useCallback, useState } from 'react';
import type { Passage } from '../../corpus/passage.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { loadInTimeOrder } from '../data/passages-in-time.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { PassageOrder } from '../state/passage-stand.ts';
import { useShown } from '../state/shown.ts';
import { useSeen } from '../ui/use-seen.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import style from './all-passages.module.css';
import { ArticlePassages, groupByArticle, type Quoting } from './article-passages.tsx';

interface AllPassagesProps extends Quoting {
  readonly order: PassageOrder;
}

/**
 * All passages, article by article. Of those with the best first the first are there at once, as on paper they must be,
 * and the others when scrolled to; the order of time needs all.
 */
export function AllPassages(props: AllPassagesProps) {
  const { place: words } = useMessages();
  const { place, order } = props;
  if (place.chunks.count === 0) return <p>{words.noPassages}</p>;
  return order === 'time' ? <InTimeOrder {...props} /> : <PassageChunk {...props} chunk={0} />;
}

interface ChunkProps extends AllPassagesProps {
  readonly chunk: number;
}

/** The passages of a chunk, and below them those of the next. */
function PassageChunk({ chunk, ...props }: ChunkProps) {
  const corpus = useCorpus();
  const { id, chunks } = props.place;
  const next = chunk + 1 < chunks.count ? <PassageChunk {...props} chunk={chunk + 1} /> : null;
  return (
    <Passages
      {...props}
      load={useCallback(() => corpus.loadPassageChunk(id, chunk), [corpus, id, chunk])}
      next={next}
    />
  );
}

function InTimeOrder(props: AllPassagesProps) {
  const corpus = useCorpus();
  const { id } = props.place;
  const load = useCallback(() => loadInTimeOrder(corpus, id), [corpus, id]);
  return <Passages {...props} load={load} next={null} />;
}

interface PassagesProps extends AllPassagesProps {
  load(): Promise<readonly Passage[]>;
  /** What follows the last of them. */
  readonly next: ReactNode;
}

/** As many lines as the first of a place's passages take, so that what lies below them is not in sight before they are there. */
const linesOf = (passages: number): number => Math.min(60, 3 * passages);

function Passages({ load, next, ...props }: PassagesProps) {
  const { hasArticle } = useShown();
  return (
    <WhenLoaded loaded={useLoaded(load)} lines={linesOf(props.place.passages)}>
      {(passages) => (
        <Articles
          {...props}
          articles={groupByArticle(passages.filter(({ article }) => hasArticle(article)))}
          next={next}
        />
      )}
    </WhenLoaded>
  );
}

/** Each article's head has to be fetched, and in a large corpus nearly each lies in another file. */
const ARTICLES_AT_ONCE = 20;

interface ArticlesProps extends Quoting {
  readonly articles: ReturnType<typeof groupByArticle>;
  readonly next: ReactNode;
}

function Articles({ articles, next, place, quoted, quote }: ArticlesProps) {
  const others = articles.slice(ARTICLES_AT_ONCE);
  return (
    <>
      <ol className={style.articles}>
        {articles.slice(0, ARTICLES_AT_ONCE).map((ofArticle) => (
          <ArticlePassages
            key={ofArticle[0].article}
            place={place}
            passages={ofArticle}
            quoted={quoted}
            quote={quote}
          />
        ))}
      </ol>
      <WhenSeen>
        {others.length === 0 ? next : <Articles {...{ articles: others, next, place, quoted, quote }} />}
      </WhenSeen>
    </>
  );
}

function WhenSeen({ children }: { readonly children: ReactNode }) {
  const [box, setBox] = useState<HTMLElement | null>(null);
  return useSeen(box) ? children : <div ref={setBox} />;
}
