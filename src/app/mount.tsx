import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Messages } from '../languages/messages.ts';
import { type FirstMap, FirstMapContext } from './layout/first-map.ts';
import { Start } from './start.tsx';

/** Makes the page alive; `first` brings the map that is drawn over it until its own is, which does not come before that. */
export function mount(page: HTMLElement, messages: Messages, first: Promise<FirstMap | null>): void {
  createRoot(page).render(
    <StrictMode>
      <FirstMapContext value={first}>
        <Start messages={messages} />
      </FirstMapContext>
    </StrictMode>,
  );
}
