import { createDesk } from './desk.ts';
import type { Desk } from './replies.ts';

/** One question to the desk, and its answer. */
export interface Question {
  readonly id: number;
  readonly ask: keyof Desk;
  readonly words: readonly unknown[];
}

export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string };

/** Languages of the interface, as the page around says them. */
const spoken = (new URL(self.location.href).searchParams.get('spoken') ?? '').split(',').filter(Boolean);
const desk = createDesk(spoken);

self.addEventListener('message', ({ data, ports }: MessageEvent<Question | 'preview'>) => {
  const [port] = ports;
  if (data === 'preview') port?.addEventListener('message', (event) => answerPreview(port, event.data));
  else void answer(data);
  port?.start();
});

async function answer({ id, ask, words }: Question): Promise<void> {
  const call = desk[ask] as (...parts: readonly unknown[]) => unknown;
  try {
    self.postMessage({ id, value: await call(...words) } satisfies Answer);
  } catch (error) {
    self.postMessage({ id, error: String(error) } satisfies Answer);
  }
}

/** The explorer in its frame asks for files of the corpus by their paths. */
function answerPreview(port: MessagePort, file: unknown): void {
  if (typeof file === 'string') port.postMessage({ file, text: desk.corpusFile(file) });
}
