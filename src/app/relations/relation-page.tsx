import { useId, useRef } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import type { RelationLink } from '../model/view.ts';
import { useSheetFocus } from '../state/use-sheet-focus.ts';
import style from '../ui/closable-card.module.css';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { RelationCard } from './relation-card.tsx';

/** In a phone's sheet what is the map's popup elsewhere. */
export function RelationPage({ relation }: { readonly relation: RelationLink }) {
  const { app } = useMessages();
  const titleId = useId();
  const page = useRef<HTMLElement>(null);
  useSheetFocus(page, true);
  return (
    <section ref={page} className={style.card} aria-labelledby={titleId} data-sheet-card="">
      <Link to={{ relation: null }} className={style.close} aria-label={app.close}>
        <Icon name="close" />
      </Link>
      <RelationCard relation={relation} titleId={titleId} />
    </section>
  );
}
