import type { PlaceHead } from '../../corpus/place-head.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { PassageQuote } from '../passage/passage-quote.tsx';
import { PassageSteps } from '../passage/passage-steps.tsx';
import { usePassageWalk } from '../state/use-passage-walk.ts';
import { useView } from '../state/view-context.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import style from './place-card-content.module.css';
import { PlaceFacts } from './place-facts.tsx';
import { PlaceName } from './place-name.tsx';

export interface PlaceCardProps {
  /** Id of the place. */
  readonly place: string;
  /** Id for the heading, by which the dialog around the card is labelled. */
  readonly titleId: string;
}

/** A place and what is written about it, one passage at a time: in the map's popup, on a phone in the sheet. */
export function PlaceCardContent({ place: id, titleId }: PlaceCardProps) {
  const messages = useMessages();
  const { mention } = useView();
  const place = useCorpus().place(id);
  if (place === null) return <p id={titleId}>{messages.app.unknownPlace(id)}</p>;
  return (
    <article className={style.card} data-layer={place.layer} aria-labelledby={titleId}>
      <PlaceName place={place} titleId={titleId} />
      <PlaceFacts place={place} />
      <PlacePassages key={`${place.id} ${mention?.quote} ${mention?.occurrence}`} place={place} />
    </article>
  );
}

function PlacePassages({ place }: { readonly place: PlaceHead }) {
  const messages = useMessages();
  const walk = usePassageWalk(place, useView().mention);
  return (
    <WhenLoaded loaded={walk} lines={3}>
      {({ passage, index, total, step }) =>
        passage === null ? (
          <p className={style.none}>
            {place.passages === 0 ? messages.place.noPassages : messages.filters.noneShown}
          </p>
        ) : (
          <>
            <PassageQuote passage={passage} />
            <PassageSteps place={place} passage={passage} index={index} total={total} step={step} />
          </>
        )
      }
    </WhenLoaded>
  );
}
