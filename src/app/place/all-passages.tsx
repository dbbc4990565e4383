import { Fragment, useCallback, useState } from 'react';
import type { Passage } from '../../corpus/passage.ts';
import type { PlaceHead } from '../../corpus/place-head.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { linkToMark } from '../data/mention-link.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { selectMention } from '../state/selection.ts';
import { useShown } from '../state/shown.ts';
import { Link } from '../ui/link.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import style from './all-passages.module.css';
import { PassageQuote } from './passage-quote.tsx';
import { Reasons } from './reasons.tsx';
import { Section } from './section.tsx';
import { useSeen } from './use-seen.ts';

/** All passages in time order. The first chunk is there at once, as on paper it must be; the others when scrolled to. */
export function AllPassages({ place }: { readonly place: PlaceHead }) {
  const { place: words } = useMessages();
  if (place.chunks.length === 0) return <p>{words.noPassages}</p>;
  return (
    <Section title={words.passages}>
      {place.chunks.map((file, chunk) => (
        <Fragment key={file}>
          {chunk === 0 ? (
            <PassageChunk place={place} chunk={chunk} />
          ) : (
            <PassagesWhenSeen place={place} chunk={chunk} />
          )}
        </Fragment>
      ))}
    </Section>
  );
}

interface ChunkProps {
  readonly place: PlaceHead;
  readonly chunk: number;
}

function PassagesWhenSeen(props: ChunkProps) {
  const [box, setBox] = useState<HTMLElement | null>(null);
  return <div ref={setBox}>{useSeen(box) && <PassageChunk {...props} />}</div>;
}

function PassageChunk({ place, chunk }: ChunkProps) {
  const corpus = useCorpus();
  const { hasArticle } = useShown();
  const load = useCallback(() => corpus.loadPassageChunk(place.id, chunk), [corpus, place.id, chunk]);
  return (
    <WhenLoaded loaded={useLoaded(load)} lines={6}>
      {(passages) => (
        <ol className={style.passages}>
          {passages
            .filter((passage) => hasArticle(passage.article))
            .map((passage) => (
              <li key={`${passage.article} ${passage.block} ${passage.start}`}>
                <PassageItem place={place} passage={passage} />
              </li>
            ))}
        </ol>
      )}
    </WhenLoaded>
  );
}

function PassageItem({ place, passage }: { readonly place: PlaceHead; readonly passage: Passage }) {
  const { place: words } = useMessages();
  const [mark] = passage.marks;
  return (
    <>
      <PassageQuote passage={passage} />
      <div className={style.more}>
        {mark !== undefined && (
          <Link to={selectMention(linkToMark(passage, mark), place.id)}>{words.read}</Link>
        )}
        <Reasons marks={passage.marks} />
      </div>
    </>
  );
}
