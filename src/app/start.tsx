import { useCallback } from 'react';
import { App } from './app.tsx';
import { createReader, loadCorpus } from './data/load-corpus.ts';
import { useLoaded } from './data/use-loaded.ts';
import { LANGUAGES, loadMessages } from './i18n/languages.ts';
import { MessagesContext } from './i18n/use-messages.ts';
import style from './start.module.css';
import { Failure } from './ui/failure.tsx';

const DATA = 'data/';

/** Both are asked for at once; the words come first, so that whatever else fails can be said. */
const openCorpus = () => loadCorpus(createReader(new URL(DATA, document.baseURI)));
const openMessages = () => loadMessages(firstLanguage());

/** What the page says while its program and its data arrive, and where they do not. */
export function Start() {
  const messages = useLoaded(openMessages);
  const corpus = useLoaded(useCallback(openCorpus, []));
  if (messages.state === 'failed') return <NoWords />;
  if (messages.state === 'loading') return null;
  if (corpus.state === 'ready') return <App corpus={corpus.value} messages={messages.value} />;
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

/** The one place that speaks two languages: the words themselves did not arrive. */
function NoWords() {
  return (
    <main className={style.start}>
      <p>لم يصل جزء من البرنامج. أعد تحميل الصفحة.</p>
      <p lang="en" dir="ltr">
        A part of the program did not arrive. Reload the page.
      </p>
    </main>
  );
}

/** Before the corpus is there to say its own first language: the link's, else the page's. */
function firstLanguage(): string {
  const asked = new URLSearchParams(location.search).get('lang') ?? document.documentElement.lang;
  return LANGUAGES.includes(asked) ? asked : 'ar';
}
