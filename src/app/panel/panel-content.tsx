import { useCorpus } from '../data/corpus-context.ts';
import { isOutside } from '../data/covered.ts';
import { useCramped } from '../layout/use-cramped.ts';
import type { View } from '../model/view.ts';
import { useView } from '../state/view-context.ts';
import { Deferred } from '../ui/deferred.tsx';
import { Lists } from './lists.tsx';
import style from './panel-content.module.css';

const loadReader = () => import('../reader/reader.tsx').then((module) => module.Reader);
const loadRelationPage = () => import('../relations/relation-page.tsx').then((module) => module.RelationPage);
const loadPlacePage = () => import('../place/place-page.tsx').then((module) => module.PlacePage);
const loadPrintedPlace = () => import('../place/printed-place.tsx').then((module) => module.PrintedPlace);

/** What the panel shows follows from the view alone. */
export function PanelContent() {
  const view = useView();
  const isCramped = useCramped();
  const { manifest, place } = useCorpus();
  const chosen = view.place === null ? null : place(view.place);
  const hasNoPopup = isCramped || (chosen !== null && isOutside(chosen, manifest));
  if (view.relation !== null && isCramped) {
    return <Deferred load={loadRelationPage} props={{ relation: view.relation }} />;
  }
  if (view.place !== null && showsPlace(view, hasNoPopup)) {
    return <Deferred key={view.place} load={loadPlacePage} props={{ place: view.place }} />;
  }
  if (view.article !== null) {
    return <Deferred key={view.article} load={loadReader} props={{ article: view.article }} />;
  }
  return (
    <>
      {chosen !== null && (
        <div className={style.printed}>
          <Deferred key={chosen.id} load={loadPrintedPlace} props={{ place: chosen }} />
        </div>
      )}
      <Lists />
    </>
  );
}

/** Where the map has no popup, a place comes before the text, unless one of its mentions was chosen there. */
function showsPlace(view: View, hasNoPopup: boolean): boolean {
  return hasNoPopup ? view.mention === null : view.article === null && view.tab === 'place';
}
