import type { OpenCorpus } from './corpus-context.ts';
import { type BegunCorpus, createReader, loadCorpus } from './load-corpus.ts';

const DATA = 'data/';

const readSite = createReader(new URL(DATA, document.baseURI));

const isAskedForPreview = new URLSearchParams(location.search).get('preview') === '1';

/** `null` but in the editor, which shows what it has in its memory in this page's frame. */
export const preview = isAskedForPreview ? (await import('./preview.ts')).findPreview(readSite) : null;

const open = () => loadCorpus(preview?.read ?? readSite);

/** Asked for as soon as the page is there. */
export const firstCorpus: Promise<BegunCorpus> = open();

let isFirst = true;

/** The corpus that was asked for first; whoever asks again, after a failure or for a newer one, gets it anew. */
export async function openCorpus(): Promise<OpenCorpus> {
  const opening = isFirst ? firstCorpus : open();
  isFirst = false;
  return (await opening).whole();
}
