import type { Answer, Question } from './editor-worker.ts';
import type { Desk } from './replies.ts';

/** The desk as the page sees it: every answer takes a moment. */
export type RemoteDesk = {
  readonly [Name in keyof Desk]: (
    ...words: Parameters<Desk[Name]>
  ) => Promise<Awaited<ReturnType<Desk[Name]>>>;
};

export interface DeskClient {
  readonly desk: RemoteDesk;
  /** Lets a frame ask for the corpus itself. */
  connectPreview(port: MessagePort): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

export function startDesk(worker: Worker): DeskClient {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
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
  const desk = new Proxy({} as RemoteDesk, {
    get:
      (_target, name) =>
      (...words: unknown[]) =>
        ask(name as keyof Desk, words),
  });
  return { desk, connectPreview: (port) => worker.postMessage('preview', [port]) };
}
