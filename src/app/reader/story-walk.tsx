import { useEffect, useMemo } from 'react';
import type { ArticleSummary, Block } from '../../corpus/article.ts';
import type { Messages } from '../../languages/messages.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { nameIn } from '../data/names.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useCramped } from '../layout/use-cramped.ts';
import { selectMention, selectPlace } from '../state/selection.ts';
import { useShortcut } from '../state/shortcuts.ts';
import { useShown } from '../state/shown.ts';
import { useView, useViewStore } from '../state/view-context.ts';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { findPosition, listStops, type Stop, type WalkPosition } from './stops.ts';
import style from './story-walk.module.css';
import { readingTime, usePlay } from './use-play.ts';

interface StoryWalkProps {
  readonly article: ArticleSummary;
  readonly blocks: readonly Block[];
}

/** From mention to mention in the order of the text, by button, by key or by itself, while the map follows. */
export function StoryWalk({ article, blocks }: StoryWalkProps) {
  const messages = useMessages();
  const { mention } = useView();
  const store = useViewStore();
  const stops = useMemo(() => listStops(article.id, blocks), [article.id, blocks]);
  const position = findPosition(stops, mention, useShown().passages);
  const here = mention?.context === undefined ? undefined : position.stop?.link;
  useEffect(() => {
    if (here !== undefined) store.change({ mention: here }, 'replace');
  }, [here, store]);
  // Back leaves the walk; it does not walk all the way back.
  const entry = position.stop === undefined ? 'push' : 'replace';
  const stepTo = (stop: Stop | undefined) =>
    stop === undefined ? null : () => store.change(selectMention(stop.link, stop.place), entry);
  const next = stepTo(position.next);
  const previous = stepTo(position.previous);
  const play = usePlay(next, readingTime(position.stop?.letters ?? 0));
  useShortcut('nextMention', next);
  useShortcut('previousMention', previous);
  useShortcut('play', play.toggle);
  if (stops.length === 0) return null;
  return (
    <footer className={style.walk}>
      <Button
        icon="before"
        aria-label={messages.article.previousMention}
        disabled={previous === null}
        onClick={previous ?? undefined}
      >
        {messages.place.previous}
      </Button>
      <Button compact icon={play.isPlaying ? 'pause' : 'play'} disabled={next === null} onClick={play.toggle}>
        {play.isPlaying ? messages.article.pause : messages.article.play}
      </Button>
      <p className={style.count} aria-live="polite">
        {mention !== null && position.stop === undefined
          ? messages.article.lostMention
          : wordPosition(messages, position)}{' '}
        <ChosenPlace place={position.stop?.place} />
      </p>
      <Button
        icon="after"
        iconAt="end"
        aria-label={messages.article.nextMention}
        disabled={next === null}
        onClick={next ?? undefined}
      >
        {messages.place.next}
      </Button>
    </footer>
  );
}

/** On a phone the text covers the place's card: its name is the way there. */
function ChosenPlace({ place: id }: { readonly place: string | undefined }) {
  const { language } = useMessages();
  const place = useCorpus().place(id ?? '');
  const isCramped = useCramped();
  if (place === null) return null;
  const name = nameIn(place, language).text;
  return isCramped ? (
    <Link to={selectPlace(place.id)}>{name}</Link>
  ) : (
    <span className={style.name}>{name}</span>
  );
}

function wordPosition(messages: Messages, { ordinal, total }: WalkPosition): string {
  return ordinal === null ? messages.count.mentions(total) : messages.ordinal(ordinal, total);
}
