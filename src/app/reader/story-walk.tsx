import { useMemo } from 'react';
import type { ArticleHead, Block } from '../../corpus/article.ts';
import { isSameMention, linkToMention } from '../data/mention-link.ts';
import type { Messages } from '../i18n/messages.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { type Selection, selectMention } from '../state/selection.ts';
import type { MentionLink } from '../state/view.ts';
import { useView, useViewStore } from '../state/view-context.ts';
import { Button } from '../ui/button.tsx';
import { isPlotted } from './mention-link.tsx';
import style from './story-walk.module.css';

interface StoryWalkProps {
  readonly article: ArticleHead;
  readonly blocks: readonly Block[];
}

interface Stop {
  readonly link: MentionLink;
  readonly place: string;
}

/** From mention to mention in the order of the text, while the map follows. */
export function StoryWalk({ article, blocks }: StoryWalkProps) {
  const messages = useMessages();
  const { mention } = useView();
  const store = useViewStore();
  const stops = useMemo(() => listStops(article.id, blocks), [article.id, blocks]);
  const at = stops.findIndex(({ link }) => isSameMention(link, mention));
  const goTo = (index: number) => {
    const stop = stops[index];
    if (stop !== undefined) store.change(selectStop(stop), 'push');
  };
  if (stops.length === 0) return null;
  return (
    <footer className={style.walk}>
      <Button
        icon="before"
        aria-label={messages.article.previousMention}
        disabled={at <= 0}
        onClick={() => goTo(at - 1)}
      >
        {messages.place.previous}
      </Button>
      <span className={style.count}>
        {at >= 0 ? messages.ordinal(at + 1, stops.length) : wordOutside(messages, mention, stops.length)}
      </span>
      <Button
        icon="after"
        iconAt="end"
        aria-label={messages.article.nextMention}
        disabled={at + 1 >= stops.length}
        onClick={() => goTo(at + 1)}
      >
        {messages.place.next}
      </Button>
    </footer>
  );
}

/** What stands in the middle where no mention of the text is chosen. */
function wordOutside({ article, count }: Messages, mention: MentionLink | null, total: number): string {
  return mention === null ? count.mentions(total) : article.lostMention;
}

function listStops(article: string, blocks: readonly Block[]): Stop[] {
  return blocks.flatMap((block) =>
    block.mentions
      .filter(isPlotted)
      .map((mention) => ({ link: linkToMention(article, block, mention), place: mention.place })),
  );
}

const selectStop = ({ link, place }: Stop): Selection => selectMention(link, place);
