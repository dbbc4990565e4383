import type { Passage } from '../../corpus/passage.ts';
import type { PlaceHead } from '../../corpus/place-head.ts';
import { linkToMark } from '../data/mention-link.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { selectMention } from '../state/selection.ts';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import style from './passage-steps.module.css';

interface PassageStepsProps {
  readonly place: PlaceHead;
  readonly passage: Passage;
  readonly index: number;
  readonly total: number;
  step(index: number): void;
}

/** "1 of 17", to the passages before and after, and into the article at this spot. */
export function PassageSteps({ place, passage, index, total, step }: PassageStepsProps) {
  const { place: words, ordinal } = useMessages();
  const [mark] = passage.marks;
  return (
    <footer className={style.steps}>
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
        <Link className={style.read} to={selectMention(linkToMark(passage, mark), place.id)}>
          {words.read}
        </Link>
      )}
    </footer>
  );
}
