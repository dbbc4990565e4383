import { type RefObject, useRef, useState } from 'react';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { nameIn } from '../data/names.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useCramped } from '../layout/use-cramped.ts';
import { linkToMark } from '../model/mention-link.ts';
import { CardQuote } from '../passage/card-quote.tsx';
import { PassageSteps } from '../passage/passage-steps.tsx';
import { TakeAlongButton } from '../share/take-along-button.tsx';
import { useLastChoice } from '../state/last-choice.ts';
import { selectMention } from '../state/selection.ts';
import { useLostFocus } from '../state/use-lost-focus.ts';
import { type PassageWalk, usePassageWalk } from '../state/use-passage-walk.ts';
import { useSheetFocus } from '../state/use-sheet-focus.ts';
import { useView } from '../state/view-context.ts';
import style from '../ui/card.module.css';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import { OpenInFull } from './open-in-full.tsx';
import { PlaceFacts } from './place-facts.tsx';
import { PlaceName } from './place-name.tsx';

export interface PlaceCardProps {
  /** Id of the place. */
  readonly place: string;
  /** Id for the heading, by which the dialog around the card is labelled. */
  readonly titleId: string;
}

/**
 * A place and what is written about it, one passage at a time: in the map's popup, in a sheet and in a frame. Beside an
 * open article, which tells the sentence itself, it is a name tag.
 */
export function PlaceCardContent({ place: id, titleId }: PlaceCardProps) {
  const messages = useMessages();
  const { article } = useView();
  const isCramped = useCramped();
  const card = useRef<HTMLElement>(null);
  const place = useCorpus().place(id);
  const isBack = useIsBack();
  // A popup takes the focus itself.
  useSheetFocus(card, isCramped && !isBack);
  if (place === null)
    return (
      <p id={titleId} className={style.card}>
        {messages.app.unknownPlace(id)}
      </p>
    );
  return (
    <article
      ref={card}
      className={style.card}
      data-layer={place.layer}
      data-card=""
      aria-labelledby={titleId}
    >
      <PlaceName place={place} titleId={titleId}>
        <OpenInFull />
      </PlaceName>
      <PlaceFacts place={place} />
      {(isCramped || article === null) && <PlacePassages place={place} />}
    </article>
  );
}

/** Whether the reader has come back from an article that is closed now. */
function useIsBack(): boolean {
  const { article } = useView();
  const last = useLastChoice();
  const [isBack] = useState(article === null && last.article !== null);
  return isBack;
}

function PlacePassages({ place }: { readonly place: PlaceSummary }) {
  const messages = useMessages();
  const walk = usePassageWalk(place);
  const isBack = useIsBack();
  const read = useRef<HTMLAnchorElement>(null);
  // To the link that led into the article.
  useLostFocus(() => (isBack ? read.current : null));
  return (
    <WhenLoaded loaded={walk} lines={5}>
      {(standing) =>
        standing.passage === null ? (
          <p className={style.none}>
            {place.passages === 0 ? messages.place.noPassages : messages.filters.noneShown}
          </p>
        ) : (
          <CardPassage place={place} walk={standing} passage={standing.passage} read={read} />
        )
      }
    </WhenLoaded>
  );
}

interface CardPassageProps {
  readonly place: PlaceSummary;
  readonly walk: PassageWalk;
  readonly passage: NonNullable<PassageWalk['passage']>;
  /** The link into the article. */
  readonly read: RefObject<HTMLAnchorElement | null>;
}

function CardPassage({ place, walk, passage, read }: CardPassageProps) {
  const { language } = useMessages();
  const { index, total, order, step, turnOrder } = walk;
  const [mark] = passage.marks;
  return (
    <>
      <CardQuote passage={passage}>
        {mark !== undefined && (
          <TakeAlongButton
            key={`${passage.article} ${passage.block} ${passage.start}`}
            to={selectMention(linkToMark(passage, mark), place.id)}
            title={nameIn(place, language).text}
            passage={passage}
          />
        )}
      </CardQuote>
      <PassageSteps
        place={place.id}
        passage={passage}
        index={index}
        total={total}
        step={step}
        order={order}
        turnOrder={turnOrder}
        read={read}
      />
    </>
  );
}
