import 'virtual:colours.css';
import './ui/base.css';
import { MOST_AT_ONCE } from '../corpus/manifest.ts';
import { breathe } from './data/breathe.ts';
import type { OpenCorpus } from './data/corpus-context.ts';
import type { BegunCorpus } from './data/load-corpus.ts';
import { firstCorpus } from './data/open-corpus.ts';
import { openFirstMap } from './first-map/first-map.ts';
import { firstLanguage, loadMessages } from './i18n/languages.ts';
import { markPaper } from './layout/media.ts';

/** Milliseconds for which the program, once it is there, waits: the page for its data, the living map for the first one. */
const PATIENCE = 1500;

markPaper();
const page = document.getElementById('app') ?? document.body;
const isRendered = new AbortController();
const drawing = openFirstMap(page, firstCorpus, isRendered.signal);
void comeAlive(page);
// Who waits for these tells why they did not come; here that is no news.
for (const each of [drawing, askAhead()]) each.catch(() => undefined);

/** Not awaited here: what is loaded needs modules of this very file, and would wait for it. */
async function comeAlive(page: HTMLElement): Promise<void> {
  const program = await Promise.all([import('./mount.tsx'), loadMessages(firstLanguage())]).catch(() => null);
  const corpus = await Promise.race([firstCorpus.then(withPieces).catch(() => null), after(PATIENCE)]);
  if (program === null) return document.getElementById('incomplete')?.removeAttribute('hidden');
  await breathe();
  isRendered.abort();
  const first = Promise.race([drawing.catch(noMap), after(PATIENCE)]);
  const [{ mount }, messages] = program;
  mount(page, messages, first, corpus);
  if ((await first) === null) drawing.then((late) => late?.remove(), noMap);
}

/**
 * What comes alive after the page's own program: asked for while that is on its way, so that nothing waits for the other's.
 * The living map is asked for when the first one is drawn, whose ground a slow network would else bring later.
 */
async function askAhead(): Promise<unknown> {
  const { loadPassageChunk } = await firstCorpus;
  const asked = new URLSearchParams(location.search);
  const place = asked.get('place');
  return Promise.all([
    ...(place === null ? [] : [import('./place/place-card-content.tsx'), loadPassageChunk(place, 0)]),
    ...(asked.has('article') ? [import('./reader/reader.tsx')] : []),
    drawing.catch(noMap).then(() => import('./map/map-view.tsx')),
  ]);
}

/** Very many places are shown in another way than few: the page waits for what knows it. */
const withPieces = (begun: BegunCorpus): Promise<OpenCorpus> | OpenCorpus =>
  begun.manifest.morePlaces.total > MOST_AT_ONCE ? begun.whole() : begun;

function noMap(): null {
  return null;
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}
