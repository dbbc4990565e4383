import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import type { Messages } from '../languages/messages.ts';
import type { OpenCorpus } from './data/corpus-context.ts';
import { readEmbedding } from './layout/embedding.ts';
import { type FirstMap, FirstMapContext } from './layout/first-map.ts';
import { registerWorker } from './offline/register-worker.ts';
import { Start } from './start.tsx';

/**
 * Makes the page alive, in short steps and all at once to the eye: what was drawn before stays until then. `first` brings
 * the map that is drawn over it until its own is, which does not come before that. Copies for reading offline are made
 * after that: on a slow network they would take the way of what is to be seen.
 */
export function mount(
  page: HTMLElement,
  messages: Messages,
  first: Promise<FirstMap | null>,
  arrived: OpenCorpus | null,
): void {
  const root = createRoot(page);
  startTransition(() =>
    root.render(
      <StrictMode>
        <FirstMapContext value={first}>
          <Start messages={messages} arrived={arrived} />
        </FirstMapContext>
      </StrictMode>,
    ),
  );
  first.then(() => registerWorker(window.parent !== window || readEmbedding(location.search) !== null));
}
