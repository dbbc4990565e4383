import type { DistanceClaim } from '../../corpus/relation.ts';
import type { Messages } from '../../languages/messages.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { nameIn } from '../data/names.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { PassageQuote } from '../passage/passage-quote.tsx';
import { Separated } from '../ui/separated.tsx';
import style from './stated-relations.module.css';

/** What a sentence claims of a distance, what was measured, and the sentence. */
export function StatedDistance({ claim }: { readonly claim: DistanceClaim }) {
  const messages = useMessages();
  const corpus = useCorpus();
  const { map, relations: words } = messages;
  const name = (id: string) => {
    const place = corpus.place(id);
    return place === null ? id : nameIn(place, messages.language).text;
  };
  const { measuredKilometres } = claim;
  return (
    <div>
      <p className={style.claim}>
        <Separated>
          {words.stated(wordClaim(claim, name, messages))}
          {measuredKilometres !== null && (
            <strong>{words.measured(map.kilometres(rounded(measuredKilometres)))}</strong>
          )}
        </Separated>
      </p>
      <PassageQuote passage={claim.evidence} />
    </div>
  );
}

/** For example "Al-Bukamal: 130 km south-east of Deir ez-Zor". */
function wordClaim(
  { subject, relatum, kilometres, bearing, approximate }: DistanceClaim,
  name: (id: string) => string,
  { map, relations: words }: Messages,
): string {
  const exact = map.kilometres(rounded(kilometres));
  const length = approximate ? words.about(exact) : exact;
  const direction = bearing === null ? null : (words.directions[Math.round(bearing / 45) % 8] ?? null);
  return words.lies(name(subject), length, direction, name(relatum));
}

/** Tenths of a kilometre count only where there are few kilometres. */
function rounded(kilometres: number): number {
  return kilometres < 10 ? Math.round(kilometres * 10) / 10 : Math.round(kilometres);
}
