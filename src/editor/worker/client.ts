import type { Changes } from '../model/files.ts';
import type {
  DeskAnswer,
  Painted,
  Question,
  SiteMessage,
  SiteOrder,
  WorkerOpening,
} from './editor-worker.ts';
import type { Desk, MadeSite, SiteStep } from './replies.ts';

/** The desk as the page sees it: every answer takes a moment. */
export type RemoteDesk = {
  readonly [Name in keyof Desk]: (
    ...words: Parameters<Desk[Name]>
  ) => Promise<Awaited<ReturnType<Desk[Name]>>>;
};

/** What the page gives to a site, and does while it is made. */
interface SiteHelp extends SiteOrder {
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
const SLOW: ReadonlySet<string> = new Set<keyof Desk>(['unzip', 'build', 'corpusFile', 'origins']);

/** Two workers with the same files: one answers while somebody types, the other builds. */
export function startDesk(start: () => Worker, opening: WorkerOpening): DeskClient {
  const [quick, slow] = [connect(start(), opening), connect(start(), opening)];
  const desk = new Proxy({} as RemoteDesk, {
    get:
      (_target, name) =>
      (...words: unknown[]) => {
        const ask = name as keyof Desk;
        if (ask === 'change') void slow.ask(ask, words).catch((error: unknown) => console.error(error));
        return (SLOW.has(ask) ? slow : quick).ask(ask, words);
      },
  });
  return {
    desk,
    connectPreview: (port) => void slow.whenSent().then(() => slow.worker.postMessage('preview', [port])),
    makeSite: (help) => slow.whenSent().then(() => makeSite(slow.worker, help)),
  };
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

interface Connection {
  readonly worker: Worker;
  ask(name: keyof Desk, words: readonly unknown[]): Promise<unknown>;
  /** When all changes are on their way. */
  whenSent(): Promise<void>;
}

/** So many files are copied to a worker before the page may answer a key again. */
const AT_ONCE = 100;

function inPieces(changes: Changes): Changes[] {
  const all = [...changes];
  const pieces = Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) =>
    all.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
  return pieces.length === 0 ? [changes] : pieces.map((piece) => new Map(piece));
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
  let sending: Promise<void> = Promise.resolve();
  const post = (name: keyof Desk, words: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      worker.postMessage({ id: count, ask: name, words } satisfies Question);
    });
  const change = (changes: Changes): Promise<unknown> => {
    const sent = sending.then(async () => {
      const pieces = inPieces(changes);
      const last = pieces.pop();
      for (const piece of pieces) await post('change', [piece]);
      // Its answer is not waited for: what is asked next stands behind it.
      return { answer: post('change', [last]) };
    });
    sending = sent.then(
      () => undefined,
      () => undefined,
    );
    return sent.then(({ answer }) => answer);
  };
  return {
    worker,
    ask: (name, words) =>
      name === 'change' ? change(words[0] as Changes) : sending.then(() => post(name, words)),
    whenSent: () => sending,
  };
}

function makeSite(worker: Worker, { beside, paint, say }: SiteHelp): Promise<MadeSite> {
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
  worker.postMessage({ beside } satisfies SiteOrder, [port2]);
  return making.finally(() => port1.close());
}
