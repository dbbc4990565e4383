import 'virtual:colours.css';
import './ui/base.css';
import { firstCorpus } from './data/open-corpus.ts';
import { openFirstMap } from './first-map/first-map.ts';
import { tellIncomplete } from './first-map/incomplete.ts';
import { firstLanguage, loadMessages } from './i18n/languages.ts';
import { readEmbedding } from './layout/embedding.ts';
import type { FirstMap } from './layout/first-map.ts';
import { markPaper } from './layout/media.ts';
import { registerWorker } from './offline/register-worker.ts';

/** Milliseconds for which the program, once it is there, waits for the first map to be drawn. */
const PATIENCE = 1500;

markPaper();
const page = document.getElementById('app');
if (page === null) throw new Error('index.html has no element with the id "app".');
const drawing = openFirstMap(page, firstCorpus);
const words = loadMessages(firstLanguage());
// Who waits for these tells why they did not come; here that is no news.
for (const each of [drawing, words]) each.catch(() => undefined);
void comeAlive(page);
registerWorker(window.parent !== window || readEmbedding(location.search) !== null);

/** Not awaited here: what is loaded needs modules of this very file, and would wait for it. */
async function comeAlive(page: HTMLElement): Promise<void> {
  const program = await import('./mount.tsx').catch(() => null);
  const first = await Promise.race([drawing.catch(noMap), after(PATIENCE)]);
  if (first === null) drawing.then((late) => late?.remove(), noMap);
  if (program === null) tellIncomplete(page);
  else program.mount(page, first);
}

function noMap(): null {
  return null;
}

function after(milliseconds: number): Promise<FirstMap | null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}
