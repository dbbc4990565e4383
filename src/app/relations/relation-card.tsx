import { useCallback, useState } from 'react';
import type { DrawnRelation } from '../../corpus/relation.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { nameIn } from '../data/names.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { RelationLink } from '../model/view.ts';
import { CardQuote } from '../passage/card-quote.tsx';
import { PassageSteps } from '../passage/passage-steps.tsx';
import { selectPlace } from '../state/selection.ts';
import { useShown } from '../state/shown.ts';
import style from '../ui/card.module.css';
import { Link } from '../ui/link.tsx';
import { Separated } from '../ui/separated.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import { drawnRelations, keyOf, linkOf } from './drawn-relations.ts';
import own from './relation-card.module.css';
import { nameRelation } from './relation-name.ts';

interface RelationCardProps {
  readonly relation: RelationLink;
  /** Id for the heading, by which the dialog around the card is labelled. */
  readonly titleId: string;
}

/** A line of the map and the sentences that draw it, one at a time: in the map's popup, on a phone in the sheet. */
export function RelationCard({ relation, titleId }: RelationCardProps) {
  const messages = useMessages();
  const corpus = useCorpus();
  const shown = useShown();
  const loaded = useLoaded(useCallback(() => corpus.loadRelations(), [corpus]));
  const key = keyOf(relation);
  return (
    <article className={`${style.card} ${own.card}`} data-card="" aria-labelledby={titleId}>
      <h2 id={titleId} tabIndex={-1} className={style.name} dir="auto">
        {nameRelation(relation, corpus, messages)}
      </h2>
      <TiedPlaces ids={relation.places} />
      <WhenLoaded loaded={loaded} lines={3}>
        {(relations) => (
          <Evidence
            key={key}
            relations={drawnRelations(relations, corpus, shown).filter((each) => keyOf(linkOf(each)) === key)}
          />
        )}
      </WhenLoaded>
    </article>
  );
}

function TiedPlaces({ ids }: { readonly ids: readonly string[] }) {
  const { language } = useMessages();
  const corpus = useCorpus();
  return (
    <p className={style.facts} data-facts="">
      <Separated>
        {ids
          .map(corpus.place)
          .filter((place) => place !== null)
          .map((place) => (
            <Link key={place.id} to={selectPlace(place.id)} dir="auto">
              {nameIn(place, language).text}
            </Link>
          ))}
      </Separated>
    </p>
  );
}

function Evidence({ relations }: { readonly relations: readonly DrawnRelation[] }) {
  const { relations: words } = useMessages();
  const corpus = useCorpus();
  const [index, step] = useState(0);
  const relation = relations[index];
  const place = relation === undefined ? null : corpus.place(firstNamed(relation));
  if (relation === undefined || place === null) return <p>{words.none}</p>;
  const { evidence } = relation;
  return (
    <>
      <CardQuote passage={evidence} />
      <PassageSteps place={place.id} passage={evidence} index={index} total={relations.length} step={step} />
    </>
  );
}

/** The place that the sentence names first, which its first mark stands for. */
const firstNamed = (relation: DrawnRelation): string =>
  relation.type === 'route' ? relation.from : relation.first;
