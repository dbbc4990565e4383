import { useState } from 'react';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import { useMessages } from '../i18n/use-messages.ts';
import style from '../ui/page.module.css';
import { PlaceCoordinates } from './place-coordinates.tsx';
import { PlaceSource } from './place-source.tsx';

/** How sure the position is and where it is known from: a closed part, whose data are asked for when it is opened. */
export function PositionAndSource({ place }: { readonly place: PlaceSummary }) {
  const { place: words } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={style.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.position}</summary>
      {isOpen && (
        <>
          <PlaceSource place={place} />
          <PlaceCoordinates place={place} />
        </>
      )}
    </details>
  );
}
