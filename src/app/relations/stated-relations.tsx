import { useCallback, useState } from 'react';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import type { DistanceClaim, Relation } from '../../corpus/relation.ts';
import { tiedPlaces } from '../../model/relation.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useShown } from '../state/shown.ts';
import { Section } from '../ui/section.tsx';
import { useSeen } from '../ui/use-seen.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import { drawnRelations } from './drawn-relations.ts';
import { RelationLinks } from './relation-links.tsx';
import { StatedDistance } from './stated-distance.tsx';
import style from './stated-relations.module.css';

/** More files of relations than these are fetched only when somebody scrolls down to them. */
const FILES_AT_ONCE = 2;

/** What sentences state of a place and another: their distance, beside the one measured, and the ways between them. */
export function StatedRelations({ place }: { readonly place: PlaceSummary }) {
  const { all, files } = useCorpus().manifest.relations;
  const [box, setBox] = useState<HTMLElement | null>(null);
  const isSeen = useSeen(box);
  if (all === 0) return null;
  const areWanted = files.total <= FILES_AT_ONCE || isSeen;
  return areWanted ? <LoadedRelations place={place} /> : <div ref={setBox} />;
}

function LoadedRelations({ place }: { readonly place: PlaceSummary }) {
  const corpus = useCorpus();
  const load = useCallback(async () => {
    const relations = await corpus.loadRelations();
    const own = relations.map(tiedPlaces).filter((ids) => ids.includes(place.id));
    await corpus.pieces?.load(own.flat());
    return relations;
  }, [corpus, place]);
  const loaded = useLoaded(load);
  return (
    <WhenLoaded loaded={loaded} lines={2}>
      {(relations) => <RelationsOfPlace place={place} relations={relations} />}
    </WhenLoaded>
  );
}

interface RelationsOfPlaceProps {
  readonly place: PlaceSummary;
  readonly relations: readonly Relation[];
}

function RelationsOfPlace({ place, relations }: RelationsOfPlaceProps) {
  const { relations: words } = useMessages();
  const corpus = useCorpus();
  const shown = useShown();
  const own = relations.filter((relation) => tiedPlaces(relation).includes(place.id));
  const distances = own.filter(
    (relation): relation is DistanceClaim =>
      relation.type === 'distance' && shown.hasArticle(relation.evidence.article),
  );
  const drawn = drawnRelations(own, corpus, shown);
  if (distances.length + drawn.length === 0) return null;
  return (
    <Section title={words.ofPlace}>
      <div className={style.relations}>
        {drawn.length > 0 && <RelationLinks place={place} relations={drawn} />}
        {distances.map((claim) => (
          <StatedDistance
            key={`${claim.evidence.article} ${claim.evidence.start} ${claim.subject}`}
            claim={claim}
          />
        ))}
      </div>
    </Section>
  );
}
