import { useCallback, useEffect, useState } from 'react';
import { App } from './app.tsx';
import type { OpenCorpus } from './data/corpus-context.ts';
import { openCorpus, preview } from './data/open-corpus.ts';
import { type Loaded, useLoaded } from './data/use-loaded.ts';
import { firstLanguage, loadMessages } from './i18n/languages.ts';
import { MessagesContext } from './i18n/use-messages.ts';
import style from './start.module.css';
import { Boundary } from './ui/boundary.tsx';
import { Failure } from './ui/failure.tsx';

/** They are there before the page is rendered (`main.ts`), so that whatever else fails can be said. */
const openMessages = () => loadMessages(firstLanguage());

/** What the page says while its program and its data arrive, and where they do not. */
export function Start() {
  const messages = useLoaded(openMessages);
  const corpus = useNewestCorpus();
  if (messages.state !== 'ready') return null;
  if (corpus.state === 'ready')
    return (
      <MessagesContext value={messages.value}>
        <Boundary>
          <App corpus={corpus.value} messages={messages.value} />
        </Boundary>
      </MessagesContext>
    );
  return (
    <MessagesContext value={messages.value}>
      <main className={style.start}>
        {corpus.state === 'loading' ? (
          <p role="status">{messages.value.app.loading}</p>
        ) : (
          <Failure error={corpus.error} retry={corpus.retry} />
        )}
      </main>
    </MessagesContext>
  );
}

/** The corpus; in a preview, while a newer one is opened, the one before. */
function useNewestCorpus(): Loaded<OpenCorpus> {
  const [edition, setEdition] = useState(0);
  useEffect(() => preview?.onChange(() => setEdition((before) => before + 1)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new edition is a reason to open it again
  const newest = useLoaded(useCallback(openCorpus, [edition]));
  const [last, setLast] = useState<OpenCorpus | null>(null);
  if (newest.state === 'ready' && newest.value !== last) setLast(newest.value);
  return newest.state === 'loading' && last !== null ? { state: 'ready', value: last } : newest;
}
