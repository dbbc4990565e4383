import { useId } from 'react';
import { useCorpus } from '../data/corpus-context.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useCramped } from '../layout/use-cramped.ts';
import { PlaceCard } from '../place/place-card.tsx';
import { deselectPlace } from '../state/selection.ts';
import { useView } from '../state/view-context.ts';
import style from '../ui/closable-card.module.css';
import { Deferred } from '../ui/deferred.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Lists } from './lists.tsx';

const loadReader = () => import('../reader/reader.tsx').then((module) => module.Reader);
const loadRelationPage = () => import('../relations/relation-page.tsx').then((module) => module.RelationPage);
const loadPlacePage = () => import('../place/place-page.tsx').then((module) => module.PlacePage);

interface PanelContentProps {
  /** Whether a sheet covers the map: then it has room for all that is written about a place. */
  readonly isTall: boolean;
}

/** What the panel shows follows from the view alone. */
export function PanelContent({ isTall }: PanelContentProps) {
  const view = useView();
  const isCramped = useCramped();
  const { place } = useCorpus();
  const chosen = view.place === null ? null : place(view.place);
  if (view.relation !== null && isCramped) {
    return <Deferred load={loadRelationPage} props={{ relation: view.relation }} />;
  }
  // Where the map has no popup, a place comes before the text, unless one of its mentions was chosen there.
  if (chosen !== null && (view.article === null || (isCramped && view.mention === null))) {
    const isCard = isCramped && !isTall && view.tab !== 'place';
    if (isCard) return <SheetCard place={chosen.id} />;
    return <Deferred key={chosen.id} load={loadPlacePage} props={{ place: chosen }} />;
  }
  if (view.article !== null) {
    return <Deferred key={view.article} load={loadReader} props={{ article: view.article }} />;
  }
  return <Lists />;
}

/** In a sheet or a low panel what is the map's popup elsewhere. */
function SheetCard({ place }: { readonly place: string }) {
  const { app } = useMessages();
  const titleId = useId();
  return (
    <section className={style.card} aria-labelledby={titleId} data-sheet-card="">
      <Link to={deselectPlace()} className={style.close} aria-label={app.close} data-close-place="">
        <Icon name="close" />
      </Link>
      <PlaceCard key={place} place={place} titleId={titleId} />
    </section>
  );
}
