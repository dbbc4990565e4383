import { useId } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import type { RelationLink } from '../model/view.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { RelationCard } from './relation-card.tsx';
import style from './relation-page.module.css';

/** In a phone's sheet what is the map's popup elsewhere. */
export function RelationPage({ relation }: { readonly relation: RelationLink }) {
  const { app } = useMessages();
  const titleId = useId();
  return (
    <section className={style.page} aria-labelledby={titleId}>
      <Link to={{ relation: null }} className={style.close} aria-label={app.close}>
        <Icon name="close" />
      </Link>
      <RelationCard relation={relation} titleId={titleId} />
    </section>
  );
}
