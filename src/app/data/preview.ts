import type { ReadJson } from './load-corpus.ts';

/** The editor around this page: it has the corpus in its memory, and says when it has another. */
export interface Preview {
  readonly read: ReadJson;
  /** Returns what stops the listening. */
  onChange(listener: () => void): () => void;
}

/** What the frame says when it listens, and what the editor says; with the first comes the port that files are asked through. */
export const PREVIEW_MESSAGES = {
  ready: 'buldan-preview-ready',
  connect: 'buldan-preview',
  changed: 'buldan-preview-changed',
} as const;

/** `null` where this page is not the preview of an editor of its own origin. */
export function findPreview(readSite: ReadJson, page: Window = window): Preview | null {
  if (!isFramedByItsOwn(page)) return null;
  const port = new Promise<MessagePort>((resolve) => {
    listen(page, PREVIEW_MESSAGES.connect, ({ ports: [given] }) => given !== undefined && resolve(given));
  });
  page.parent.postMessage(PREVIEW_MESSAGES.ready, page.location.origin);
  return {
    read: createPortReader(port, readSite),
    onChange: (listener) => listen(page, PREVIEW_MESSAGES.changed, listener),
  };
}

function isFramedByItsOwn({ parent, location, self }: Window): boolean {
  try {
    return parent !== self && parent.location.origin === location.origin;
  } catch {
    return false; // Pages of other origins do not say where they are.
  }
}

function listen(page: Window, message: string, listener: (event: MessageEvent) => void): () => void {
  const heard = (event: MessageEvent<unknown>) => {
    const isOurs = event.source === page.parent && event.origin === page.location.origin;
    if (isOurs && event.data === message) listener(event);
  };
  page.addEventListener('message', heard);
  return () => page.removeEventListener('message', heard);
}

interface FileAnswer {
  readonly file: string;
  readonly text: string | null;
}

/** The ground of the world: of a project the editor has all but this, and what it has not must not be another corpus's. */
const OF_SITE = 'world/';

/** What of the ground the editor has not, the site around it has. */
function createPortReader(connected: Promise<MessagePort>, readSite: ReadJson): ReadJson {
  return async (file) => {
    const port = await connected;
    const text = await new Promise<string | null>((resolve) => {
      const heard = ({ data }: MessageEvent<FileAnswer>) => {
        if (data.file !== file) return;
        port.removeEventListener('message', heard);
        resolve(data.text);
      };
      port.addEventListener('message', heard);
      port.start();
      port.postMessage(file);
    });
    if (text !== null) return JSON.parse(text);
    // Nothing is no corpus, and is told as a file that cannot be read.
    return file.startsWith(OF_SITE) ? readSite(file) : null;
  };
}
