import type { Passage } from '../../corpus/passage.ts';
import type { PlaceHead } from '../../corpus/place-head.ts';
import { nameIn } from '../data/names.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useCramped } from '../layout/use-cramped.ts';
import { linkToMark } from '../model/mention-link.ts';
import { TakeAlongButton } from '../share/take-along-button.tsx';
import { type Selection, selectMention, selectPlacePage } from '../state/selection.ts';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import style from './passage-steps.module.css';

interface PassageStepsProps {
  readonly place: PlaceHead;
  readonly passage: Passage;
  readonly index: number;
  readonly total: number;
  /** Whether a way to the place's page is wanted: not where several places are told of. */
  readonly hasPlaceLink?: boolean;
  step(index: number): void;
}

/** "1 of 17", to the passages before and after, and into the article at this spot. */
export function PassageSteps({ place, passage, index, total, hasPlaceLink = true, step }: PassageStepsProps) {
  const { place: words, ordinal } = useMessages();
  const [mark] = passage.marks;
  return (
    <>
      {total > 1 && (
        <div className={style.walk}>
          <Button icon="before" disabled={index === 0} onClick={() => step(index - 1)}>
            {words.previous}
          </Button>
          <span aria-live="polite">{ordinal(index + 1, total)}</span>
          <Button icon="after" iconAt="end" disabled={index + 1 >= total} onClick={() => step(index + 1)}>
            {words.next}
          </Button>
        </div>
      )}
      {mark !== undefined && (
        <ReadLinks
          place={place}
          to={selectMention(linkToMark(passage, mark), place.id)}
          passage={passage}
          hasPlaceLink={hasPlaceLink}
        />
      )}
    </>
  );
}

interface ReadLinksProps {
  readonly place: PlaceHead;
  readonly passage: Passage;
  /** The passage's mention, in its article. */
  readonly to: Selection;
  readonly hasPlaceLink: boolean;
}

/** Into the article, to the place's page (on a phone it stands below), and the ways to take the passage along. */
function ReadLinks({ place, passage, to, hasPlaceLink }: ReadLinksProps) {
  const { place: words, language } = useMessages();
  const isCramped = useCramped();
  return (
    <footer className={style.ways}>
      <Link className={style.read} to={to}>
        {words.read}
      </Link>
      {hasPlaceLink && !isCramped && (
        <Link className={style.read} to={selectPlacePage(place.id)}>
          {words.more}
        </Link>
      )}
      <TakeAlongButton
        key={`${passage.block} ${passage.start}`}
        to={to}
        title={nameIn(place, language).text}
        passage={passage}
      />
    </footer>
  );
}
