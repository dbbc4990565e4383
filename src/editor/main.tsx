import 'virtual:colours.css';
import '../app/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LANGUAGES, loadMessages } from '../app/i18n/languages.ts';
import { MessagesContext } from '../app/i18n/use-messages.ts';
import { EDITOR_GAZETTEER } from '../publish/site-kit.ts';
import { Editor } from './editor.tsx';
import { loadWords, WordsContext } from './i18n/words.ts';
import { openStore } from './store/saved-projects.ts';
import { findServerFolder } from './store/server-folder.ts';
import { startDesk } from './worker/client.ts';

const asked = new URLSearchParams(location.search).get('lang') ?? document.documentElement.lang;
const language = LANGUAGES.includes(asked) ? asked : 'ar';

const startWorker = () =>
  new Worker(new URL('./worker/editor-worker.ts', import.meta.url), { type: 'module' });
const client = startDesk(startWorker, {
  spoken: LANGUAGES,
  site: new URL('./', document.baseURI).href,
  gazetteer: `${EDITOR_GAZETTEER}/`,
});

async function start(): Promise<void> {
  const element = document.getElementById('editor');
  if (element === null) throw new Error('editor.html has no element with the id "editor".');
  const [messages, words, store] = await Promise.all([
    loadMessages(language),
    loadWords(language),
    openStore().catch(() => null),
  ]);
  document.documentElement.lang = messages.language;
  document.documentElement.dir = messages.direction;
  document.title = `${words.title} | ${messages.app.title}`;
  createRoot(element).render(
    <StrictMode>
      <MessagesContext value={messages}>
        <WordsContext value={words}>
          <Editor client={client} store={store} own={findServerFolder()} words={words} />
        </WordsContext>
      </MessagesContext>
    </StrictMode>,
  );
}

void start();
