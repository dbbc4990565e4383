import type { DeskAnswer, Painted, Question, SiteMessage, WorkerOpening } from './editor-worker.ts';
import type { Desk, MadeSite, SiteStep } from './replies.ts';

/** The desk as the page sees it: every answer takes a moment. */
export type RemoteDesk = {
  readonly [Name in keyof Desk]: (
    ...words: Parameters<Desk[Name]>
  ) => Promise<Awaited<ReturnType<Desk[Name]>>>;
};

/** What the page does while a site is made. */
interface SiteHelp {
  paint(svg: string): Promise<Uint8Array<ArrayBuffer>>;
  say(step: SiteStep): void;
}

export interface DeskClient {
  readonly desk: RemoteDesk;
  /** Lets a frame ask for the corpus itself. */
  connectPreview(port: MessagePort): void;
  /** Rejects where a part of it does not arrive. */
  makeSite(help: SiteHelp): Promise<MadeSite>;
}

/** What takes long, and so has a worker of its own: the marks do not wait for it. */
const SLOW: ReadonlySet<string> = new Set<keyof Desk>(['build', 'corpusFile', 'origins']);

/** Two workers with the same files: one answers while somebody types, the other builds. */
export function startDesk(start: () => Worker, opening: WorkerOpening): DeskClient {
  const [quick, slow] = [connect(start(), opening), connect(start(), opening)];
  const desk = new Proxy({} as RemoteDesk, {
    get:
      (_target, name) =>
      (...words: unknown[]) => {
        const ask = name as keyof Desk;
        if (ask === 'change') void slow.ask(ask, words);
        return (SLOW.has(ask) ? slow : quick).ask(ask, words);
      },
  });
  return {
    desk,
    connectPreview: (port) => slow.worker.postMessage('preview', [port]),
    makeSite: (help) => makeSite(slow.worker, help),
  };
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

interface Connection {
  readonly worker: Worker;
  ask(name: keyof Desk, words: readonly unknown[]): Promise<unknown>;
}

function connect(worker: Worker, opening: WorkerOpening): Connection {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  worker.postMessage(opening);
  worker.addEventListener('message', ({ data }: MessageEvent<DeskAnswer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.value);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  const ask = (name: keyof Desk, words: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      worker.postMessage({ id: count, ask: name, words } satisfies Question);
    });
  return { worker, ask };
}

function makeSite(worker: Worker, { paint, say }: SiteHelp): Promise<MadeSite> {
  const { port1, port2 } = new MessageChannel();
  const making = new Promise<MadeSite>((resolve, reject) => {
    port1.addEventListener('message', ({ data }: MessageEvent<SiteMessage>) => {
      if ('say' in data) say(data.say);
      else if ('made' in data) resolve(data.made);
      else if ('error' in data) reject(new Error(data.error));
      else
        void paint(data.paint).then(
          (png) => port1.postMessage({ id: data.id, png } satisfies Painted, [png.buffer]),
          () => port1.postMessage({ id: data.id, png: null } satisfies Painted),
        );
    });
  });
  port1.start();
  worker.postMessage('site', [port2]);
  return making.finally(() => port1.close());
}
