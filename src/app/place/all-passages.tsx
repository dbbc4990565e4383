import { Fragment, useCallback, useState } from 'react';
import type { Passage } from '../../corpus/passage.ts';
import type { PlaceHead } from '../../corpus/place-head.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { useArrivedHead } from '../data/use-article-heads.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { linkToMark } from '../model/mention-link.ts';
import { PassageQuote } from '../passage/passage-quote.tsx';
import { selectArticle, selectMention } from '../state/selection.ts';
import { useShown } from '../state/shown.ts';
import { Link } from '../ui/link.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import style from './all-passages.module.css';
import { Reasons } from './reasons.tsx';
import { useSeen } from './use-seen.ts';

/** All passages, article by article, in time order. The first chunk is there at once, as on paper it must be; the others when scrolled to. */
export function AllPassages({ place }: { readonly place: PlaceHead }) {
  const { place: words } = useMessages();
  if (place.chunks.length === 0) return <p>{words.noPassages}</p>;
  return (
    <Section title={words.passages}>
      {place.chunks.map((file, chunk) => (
        <Fragment key={file}>
          {chunk === 0 ? (
            <PassageChunk place={place} chunk={chunk} />
          ) : (
            <PassagesWhenSeen place={place} chunk={chunk} />
          )}
        </Fragment>
      ))}
    </Section>
  );
}

interface ChunkProps {
  readonly place: PlaceHead;
  readonly chunk: number;
}

function PassagesWhenSeen(props: ChunkProps) {
  const [box, setBox] = useState<HTMLElement | null>(null);
  return <div ref={setBox}>{useSeen(box) && <PassageChunk {...props} />}</div>;
}

function PassageChunk({ place, chunk }: ChunkProps) {
  const corpus = useCorpus();
  const { hasArticle } = useShown();
  const load = useCallback(() => corpus.loadPassageChunk(place.id, chunk), [corpus, place.id, chunk]);
  return (
    <WhenLoaded loaded={useLoaded(load)} lines={6}>
      {(passages) => (
        <ol className={style.passages}>
          {groupByArticle(passages.filter((passage) => hasArticle(passage.article))).map((ofArticle) => (
            <ArticleGroup key={ofArticle[0].article} place={place} passages={ofArticle} />
          ))}
        </ol>
      )}
    </WhenLoaded>
  );
}

type ArticlePassages = readonly [Passage, ...Passage[]];

/** Passages come article by article; each group holds those of one. */
function groupByArticle(passages: readonly Passage[]): readonly ArticlePassages[] {
  const groups = new Map<string, ArticlePassages>();
  for (const passage of passages) {
    const group = groups.get(passage.article);
    groups.set(passage.article, group === undefined ? [passage] : [...group, passage]);
  }
  return [...groups.values()];
}

interface ArticleGroupProps {
  readonly place: PlaceHead;
  readonly passages: ArticlePassages;
}

/** What an article says of the place, below the article's name. */
function ArticleGroup({ place, passages }: ArticleGroupProps) {
  const { article: words } = useMessages();
  const article = useArrivedHead(passages[0].article);
  return (
    <li>
      {article !== null && (
        <h4 className={style.article} lang={article.language} dir="auto">
          <Link to={selectArticle(article.id)}>{article.title ?? words.untitled(article.opening)}</Link>
        </h4>
      )}
      <ol className={style.passages}>
        {passages.map((passage) => (
          <li key={`${passage.block} ${passage.start}`}>
            <PassageItem place={place} passage={passage} language={article?.language} />
          </li>
        ))}
      </ol>
    </li>
  );
}

interface PassageItemProps {
  readonly place: PlaceHead;
  readonly passage: Passage;
  /** The language of its article; `undefined` until the article has arrived. */
  readonly language: string | undefined;
}

function PassageItem({ place, passage, language }: PassageItemProps) {
  const { place: words } = useMessages();
  const [mark] = passage.marks;
  return (
    <>
      <PassageQuote passage={passage} />
      <div className={style.more}>
        {mark !== undefined && (
          <Link to={selectMention(linkToMark(passage, mark), place.id)}>{words.read}</Link>
        )}
        <Reasons marks={passage.marks} language={language} />
      </div>
    </>
  );
}
