import { use, useId, useRef } from 'react';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useCramped } from '../layout/use-cramped.ts';
import { StatedRelations } from '../relations/stated-relations.tsx';
import { FurtherContext } from '../state/further.ts';
import { deselectPlace } from '../state/selection.ts';
import { useShown } from '../state/shown.ts';
import { usePassageWalk } from '../state/use-passage-walk.ts';
import { useSheetFocus } from '../state/use-sheet-focus.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import style from '../ui/page.module.css';
import { AllPassages } from './all-passages.tsx';
import { CoNamedPlaces } from './co-named-places.tsx';
import { PlaceFacts } from './place-facts.tsx';
import { PlaceLinks } from './place-links.tsx';
import { PlaceName } from './place-name.tsx';
import { PositionAndSource } from './position-and-source.tsx';
import { containersOf, placesInside, placesNamedAfter } from './related-places.ts';

/** Everything about a place, in the panel: what is written of it, what it lies in, and last where that is known from. */
export function PlacePage({ place }: { readonly place: PlaceSummary }) {
  const { app } = useMessages();
  const titleId = useId();
  const page = useRef<HTMLElement>(null);
  const isCramped = useCramped();
  useSheetFocus(page, isCramped);
  return (
    <section ref={page} className={style.page} aria-labelledby={titleId} data-layer={place.layer}>
      <Link to={deselectPlace()} className={style.close} aria-label={app.close} data-close-place="">
        <Icon name="close" />
      </Link>
      <div className={style.header}>
        <PlaceName place={place} titleId={titleId} />
        <PlaceFacts place={place} />
      </div>
      <Written place={place} />
      <Related place={place} />
      <PositionAndSource place={place} />
    </section>
  );
}

/** The passages; beside a popup, which quotes one of them, each can be brought there. */
function Written({ place }: { readonly place: PlaceSummary }) {
  const { place: words, count } = useMessages();
  const { passages } = useShown();
  const hasPopup = !useCramped();
  const walk = usePassageWalk(place);
  const standing = walk.state === 'ready' ? walk.value : null;
  const total = passages.get(place.id) ?? 0;
  return (
    <>
      <div className={style.bar}>
        <p>{count.passages(total)}</p>
        {standing !== null && total > 1 && (
          <Button aria-pressed={standing.order === 'time'} onClick={standing.turnOrder}>
            {words.order[standing.order === 'best' ? 'time' : 'best']}
          </Button>
        )}
      </div>
      <AllPassages
        place={place}
        order={standing?.order ?? 'best'}
        quoted={hasPopup ? (standing?.passage ?? null) : null}
        quote={hasPopup && standing !== null ? standing.show : null}
      />
    </>
  );
}

function Related({ place }: { readonly place: PlaceSummary }) {
  const { place: words } = useMessages();
  const corpus = useCorpus();
  const { places } = useShown();
  const { count, NotListed } = use(FurtherContext);
  const inside = placesInside(place, places);
  const after = placesNamedAfter(place, places).filter((other) => !inside.includes(other));
  return (
    <div className={style.details}>
      <PlaceLinks title={words.containers} places={containersOf(place, corpus.place)} />
      <PlaceLinks title={words.inside} places={inside} />
      <PlaceLinks title={words.namedAfter} places={after} />
      {NotListed !== null && <NotListed places={count(null)} list="related" />}
      <CoNamedPlaces place={place} />
      <StatedRelations place={place} />
    </div>
  );
}
