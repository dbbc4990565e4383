import { useId } from 'react';
import type { PlaceHead } from '../../corpus/place-head.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useCramped } from '../layout/use-cramped.ts';
import { StatedRelations } from '../relations/stated-relations.tsx';
import { deselectPlace } from '../state/selection.ts';
import { useShown } from '../state/shown.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import style from '../ui/page.module.css';
import { AllPassages } from './all-passages.tsx';
import { CoNamedPlaces } from './co-named-places.tsx';
import { PlaceCardContent } from './place-card-content.tsx';
import { PlaceCoordinates } from './place-coordinates.tsx';
import { PlaceFacts } from './place-facts.tsx';
import { PlaceLinks } from './place-links.tsx';
import { PlaceName } from './place-name.tsx';
import { PlaceSource } from './place-source.tsx';
import { containersOf, placesInside, placesNamedAfter } from './related-places.ts';

/** Everything about a place, in the panel. In a phone's sheet it opens with the card that is the popup elsewhere. */
export function PlacePage({ place: id }: { readonly place: string }) {
  const { app } = useMessages();
  const titleId = useId();
  const isCramped = useCramped();
  const place = useCorpus().place(id);
  return (
    <section className={style.page} aria-labelledby={titleId}>
      <Link to={{ ...deselectPlace(), tab: 'articles' }} className={style.close} aria-label={app.close}>
        <Icon name="close" />
      </Link>
      {isCramped || place === null ? (
        <PlaceCardContent place={id} titleId={titleId} />
      ) : (
        <div className={style.head} data-layer={place.layer}>
          <PlaceName place={place} titleId={titleId} />
          <PlaceFacts place={place} />
        </div>
      )}
      {place !== null && <Details place={place} />}
    </section>
  );
}

function Details({ place }: { readonly place: PlaceHead }) {
  const { place: words } = useMessages();
  const corpus = useCorpus();
  const { places } = useShown();
  const inside = placesInside(place, places);
  const after = placesNamedAfter(place, places).filter((other) => !inside.includes(other));
  return (
    <div className={style.details} data-layer={place.layer}>
      <PlaceLinks title={words.containers} places={containersOf(place, corpus.place)} />
      <PlaceSource place={place} />
      <PlaceCoordinates place={place} />
      <PlaceLinks title={words.inside} places={inside} />
      <PlaceLinks title={words.namedAfter} places={after} />
      <CoNamedPlaces place={place} />
      <StatedRelations place={place} />
      <AllPassages place={place} />
    </div>
  );
}
