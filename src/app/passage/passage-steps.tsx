import { type RefObject, useRef } from 'react';
import type { Passage } from '../../corpus/passage.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { linkToMark } from '../model/mention-link.ts';
import type { PassageOrder } from '../state/passage-stand.ts';
import { selectMention } from '../state/selection.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Unseen } from '../ui/unseen.tsx';
import style from './passage-steps.module.css';

interface PassageStepsProps {
  /** Id of the place that the passage is read for. */
  readonly place: string;
  readonly passage: Passage;
  readonly index: number;
  readonly total: number;
  step(index: number): void;
  /** How the passages follow each other, where the reader may choose it. */
  readonly order?: PassageOrder | undefined;
  readonly turnOrder?: (() => void) | undefined;
  /** The link into the article. */
  readonly read?: RefObject<HTMLAnchorElement | null> | undefined;
}

/** The footer of a card, always whole: to the passages before and after, "1 of 17", and into the article at this spot. */
export function PassageSteps({
  place,
  passage,
  index,
  total,
  step,
  order,
  turnOrder,
  read,
}: PassageStepsProps) {
  const { place: words } = useMessages();
  const [mark] = passage.marks;
  return (
    <footer className={style.footer} data-card-footer="">
      <Spoken index={index} total={total} passage={passage} />
      {total > 1 && (
        <div className={style.steps}>
          <Button compact icon="before" disabled={index === 0} onClick={() => step(index - 1)}>
            {words.previous}
          </Button>
          <Count index={index} total={total} order={order} turnOrder={turnOrder} />
          <Button compact icon="after" disabled={index + 1 >= total} onClick={() => step(index + 1)}>
            {words.next}
          </Button>
        </div>
      )}
      {mark !== undefined && (
        <Link ref={read} className={style.read} to={selectMention(linkToMark(passage, mark), place)}>
          {words.read}
          <Icon name="after" />
        </Link>
      )}
    </footer>
  );
}

/** Says the passage that a step has brought: the one that the card opens with is read with the card. */
function Spoken({ index, total, passage }: Pick<PassageStepsProps, 'index' | 'total' | 'passage'>) {
  const { ordinal, takeAlong } = useMessages();
  const first = useRef(passage);
  return (
    <Unseen role="status">
      {passage === first.current ? '' : `${ordinal(index + 1, total)}${takeAlong.separator}${passage.text}`}
    </Unseen>
  );
}

type CountProps = Pick<PassageStepsProps, 'index' | 'total' | 'order' | 'turnOrder'>;

/** Where the reader stands; pressed, the best come first or all in the order of time. */
function Count({ index, total, order, turnOrder }: CountProps) {
  const { ordinal, place: words } = useMessages();
  const count = <span data-count="">{ordinal(index + 1, total)}</span>;
  if (order === undefined) return <span className={style.count}>{count}</span>;
  return (
    <button
      type="button"
      className={style.count}
      title={words.order[order === 'best' ? 'time' : 'best']}
      aria-pressed={order === 'time'}
      onClick={turnOrder}
    >
      {count} <small>{words.ordered[order]}</small>
    </button>
  );
}
