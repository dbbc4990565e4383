import { useState } from 'react';
import { useCorpus } from '../data/corpus-context.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useView } from '../state/view-context.ts';
import { Button } from '../ui/button.tsx';
import { NearestPlaces } from './nearest-places.tsx';
import style from './notices.module.css';

/** What in the link could not be followed, said once. */
export function Notices({ unusable }: { readonly unusable: readonly string[] }) {
  const { app, share } = useMessages();
  const { place } = useView();
  const corpus = useCorpus();
  const [isRead, setRead] = useState(false);
  const isPlaceUnknown = place !== null && corpus.place(place) === null;
  if (isRead || (unusable.length === 0 && !isPlaceUnknown)) return null;
  return (
    <div className={style.notices} role="status">
      <div>
        {unusable.length > 0 && <p dir="auto">{app.unusable(unusable.join(share.separator))}</p>}
        {isPlaceUnknown && <p dir="auto">{app.unknownPlace(place)}</p>}
        {isPlaceUnknown && <NearestPlaces asked={place} />}
      </div>
      <Button compact icon="close" onClick={() => setRead(true)}>
        {app.close}
      </Button>
    </div>
  );
}
