import type { PlaceSummary } from '../../corpus/place-summary.ts';
import type { DrawnRelation } from '../../corpus/relation.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { RelationLink } from '../model/view.ts';
import { selectRelation } from '../state/selection.ts';
import { Link } from '../ui/link.tsx';
import { keyOf, linkOf } from './drawn-relations.ts';
import { nameRelation } from './relation-name.ts';
import style from './stated-relations.module.css';

interface RelationLinksProps {
  /** Whose page they stand on: it stays open. */
  readonly place: PlaceSummary;
  readonly relations: readonly DrawnRelation[];
}

/** The lines of the map that a place takes part in, each a way to its sentences. */
export function RelationLinks({ place, relations }: RelationLinksProps) {
  const messages = useMessages();
  const corpus = useCorpus();
  const links = new Map<string, RelationLink>(
    relations.map(linkOf).map((link) => [keyOf(link), link] as const),
  );
  return (
    <ul className={style.links}>
      {[...links].map(([key, link]) => (
        <li key={key}>
          <Link to={{ ...selectRelation(link), place: place.id }}>
            {nameRelation(link, corpus, messages)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
