import { Fragment, useCallback, useState } from 'react';
import { numbersOf } from '../../corpus/file-list.ts';
import type { Passage } from '../../corpus/passage.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { loadInTimeOrder } from '../data/passages-in-time.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { PassageOrder } from '../state/passage-stand.ts';
import { useShown } from '../state/shown.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import style from './all-passages.module.css';
import { ArticlePassages, groupByArticle, type Quoting } from './article-passages.tsx';
import { useSeen } from './use-seen.ts';

interface AllPassagesProps extends Quoting {
  readonly order: PassageOrder;
}

/**
 * All passages, article by article. Of those with the best first the first chunk is there at once, as on paper it must
 * be, and the others when scrolled to; the order of time needs all.
 */
export function AllPassages(props: AllPassagesProps) {
  const { place: words } = useMessages();
  const { place, order } = props;
  if (place.chunks.count === 0) return <p>{words.noPassages}</p>;
  if (order === 'time') return <InTimeOrder {...props} />;
  return numbersOf(place.chunks).map((chunk) => (
    <Fragment key={chunk}>
      {chunk === 0 ? <PassageChunk {...props} chunk={0} /> : <PassagesWhenSeen {...props} chunk={chunk} />}
    </Fragment>
  ));
}

interface ChunkProps extends AllPassagesProps {
  readonly chunk: number;
}

function PassagesWhenSeen(props: ChunkProps) {
  const [box, setBox] = useState<HTMLElement | null>(null);
  return <div ref={setBox}>{useSeen(box) && <PassageChunk {...props} />}</div>;
}

function PassageChunk({ chunk, ...props }: ChunkProps) {
  const corpus = useCorpus();
  const { id } = props.place;
  return (
    <Passages {...props} load={useCallback(() => corpus.loadPassageChunk(id, chunk), [corpus, id, chunk])} />
  );
}

function InTimeOrder(props: AllPassagesProps) {
  const corpus = useCorpus();
  const { id } = props.place;
  return <Passages {...props} load={useCallback(() => loadInTimeOrder(corpus, id), [corpus, id])} />;
}

interface PassagesProps extends AllPassagesProps {
  load(): Promise<readonly Passage[]>;
}

function Passages({ load, place, quoted, quote }: PassagesProps) {
  const { hasArticle } = useShown();
  return (
    <WhenLoaded loaded={useLoaded(load)} lines={6}>
      {(passages) => (
        <ol className={style.articles}>
          {groupByArticle(passages.filter((passage) => hasArticle(passage.article))).map((ofArticle) => (
            <ArticlePassages
              key={ofArticle[0].article}
              place={place}
              passages={ofArticle}
              quoted={quoted}
              quote={quote}
            />
          ))}
        </ol>
      )}
    </WhenLoaded>
  );
}
