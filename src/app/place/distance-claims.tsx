import { useCallback } from 'react';
import type { PlaceHead } from '../../corpus/place-head.ts';
import type { DistanceClaim } from '../../corpus/relation.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import { kilometresBetween } from './distance.ts';
import { PassageQuote } from './passage-quote.tsx';
import { Section } from './section.tsx';

/** What sentences say of the place's distance from another, beside the distance as measured. */
export function DistanceClaims({ place }: { readonly place: PlaceHead }) {
  const { place: words } = useMessages();
  const corpus = useCorpus();
  const load = useCallback(async () => {
    const relations = await corpus.loadRelations();
    return relations.filter((relation) => relation.sort === 'distance' && relation.subject === place.id);
  }, [corpus, place.id]);
  return (
    <WhenLoaded loaded={useLoaded(load)} lines={1}>
      {(claims) =>
        claims.length > 0 && (
          <Section title={words.claims}>
            {claims.map((claim) => (
              <Claim key={claim.evidence.text} claim={claim as DistanceClaim} />
            ))}
          </Section>
        )
      }
    </WhenLoaded>
  );
}

function Claim({ claim }: { readonly claim: DistanceClaim }) {
  const { place: words, number } = useMessages();
  const corpus = useCorpus();
  const subject = corpus.place(claim.subject)?.point ?? null;
  const anchor = corpus.place(claim.anchor)?.point ?? null;
  return (
    <>
      <PassageQuote passage={claim.evidence} />
      {subject !== null && anchor !== null && (
        <p>{words.measured(number(Math.round(kilometresBetween(subject, anchor))))}</p>
      )}
    </>
  );
}
