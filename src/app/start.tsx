import { useCallback, useEffect, useState } from 'react';
import type { Messages } from '../languages/messages.ts';
import { App } from './app.tsx';
import type { OpenCorpus } from './data/corpus-context.ts';
import { openCorpus, preview } from './data/open-corpus.ts';
import { type Loaded, useLoaded } from './data/use-loaded.ts';
import { MessagesContext } from './i18n/use-messages.ts';
import style from './start.module.css';
import { Boundary } from './ui/boundary.tsx';
import { Failure } from './ui/failure.tsx';

interface StartProps {
  /** There before the page is rendered (`main.ts`), so that whatever else fails can be said. */
  readonly messages: Messages;
  /** `null` where it has not arrived, or not as expected. */
  readonly arrived: OpenCorpus | null;
}

/** What the page says while its data arrive, and where they do not. */
export function Start({ messages, arrived }: StartProps) {
  const corpus = useNewestCorpus(arrived);
  if (corpus.state === 'ready')
    return (
      <MessagesContext value={messages}>
        <Boundary>
          <App corpus={corpus.value} messages={messages} />
        </Boundary>
      </MessagesContext>
    );
  return (
    <MessagesContext value={messages}>
      <main className={style.start}>
        {corpus.state === 'loading' ? (
          <p role="status">{messages.app.loading}</p>
        ) : (
          <Failure error={corpus.error} retry={corpus.retry} />
        )}
      </main>
    </MessagesContext>
  );
}

/** The corpus; in a preview, while a newer one is opened, the one before. */
function useNewestCorpus(arrived: OpenCorpus | null): Loaded<OpenCorpus> {
  const [edition, setEdition] = useState(0);
  useEffect(() => preview?.onChange(() => setEdition((before) => before + 1)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new edition is a reason to open it again, by another function
  const open = useCallback(() => openCorpus(), [edition]);
  const newest = useLoaded(open, arrived);
  const [last, setLast] = useState<OpenCorpus | null>(null);
  if (newest.state === 'ready' && newest.value !== last) setLast(newest.value);
  return newest.state === 'loading' && last !== null ? { state: 'ready', value: last } : newest;
}
