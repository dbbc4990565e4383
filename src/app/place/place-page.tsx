import { useId } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { deselectPlace } from '../state/selection.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { PlaceCard } from './place-card.tsx';
import style from './place-page.module.css';

/** A place in the panel, and on a phone in the sheet. */
export function PlacePage({ place }: { readonly place: string }) {
  const { app } = useMessages();
  const titleId = useId();
  return (
    <section className={style.page} aria-labelledby={titleId}>
      <Link to={{ ...deselectPlace(), tab: 'articles' }} className={style.close} aria-label={app.close}>
        <Icon name="close" />
      </Link>
      <PlaceCard place={place} titleId={titleId} />
    </section>
  );
}
