import 'virtual:colours.css';
import '../app/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LANGUAGES, loadMessages } from '../app/i18n/languages.ts';
import { MessagesContext } from '../app/i18n/use-messages.ts';
import { PROJECT_TOKEN } from '../input/project-protocol.ts';
import { DEVELOPED_KIT, EDITOR_GAZETTEER } from '../publish/site-kit.ts';
import { Editor } from './editor.tsx';
import { loadWords, WordsContext } from './i18n/words.ts';
import type { Folder } from './store/folder.ts';
import { openStore } from './store/saved-projects.ts';
import { startDesk } from './worker/client.ts';

const asked = new URLSearchParams(location.search).get('lang') ?? document.documentElement.lang;
const language = LANGUAGES.includes(asked) ? asked : 'ar';

/** The development server gives a token with the page; a page of a site has none. */
const token = document.querySelector<HTMLMetaElement>(`meta[name="${PROJECT_TOKEN}"]`)?.content ?? null;

const startWorker = () =>
  new Worker(new URL('./worker/editor-worker.ts', import.meta.url), { type: 'module' });
const site = new URL('./', document.baseURI);
const client = startDesk(startWorker, {
  spoken: LANGUAGES,
  site: site.href,
  kit: token === null ? site.href : new URL(DEVELOPED_KIT, site).href,
  gazetteer: `${EDITOR_GAZETTEER}/`,
});

/** The project of the development server; `null` where the page is of no such server. */
function findOwnFolder(): Promise<Folder> | null {
  if (token === null) return null;
  return import('./store/server-folder.ts').then(({ openServerFolder }) => openServerFolder(token));
}

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
          <Editor client={client} store={store} own={findOwnFolder()} words={words} />
        </WordsContext>
      </MessagesContext>
    </StrictMode>,
  );
}

void start();
