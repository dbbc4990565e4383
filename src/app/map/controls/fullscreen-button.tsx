import { useSyncExternalStore } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { useHasControl } from '../../layout/use-embedding.ts';
import { Button } from '../../ui/button.tsx';

function listen(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

/** Left out where the device or the page around allows no full screen: on iPhones, in a frame without leave. */
export function FullscreenButton() {
  const { map: words } = useMessages();
  const isFull = useSyncExternalStore(listen, () => document.fullscreenElement !== null);
  const isWanted = useHasControl('fullscreen');
  if (!isWanted || !document.fullscreenEnabled) return null;
  return (
    <Button compact icon={isFull ? 'shrink' : 'grow'} onClick={() => void toggle(isFull)}>
      {isFull ? words.leaveFullscreen : words.fullscreen}
    </Button>
  );
}

/** A browser that refuses stays as it is, and so does the button. */
async function toggle(isFull: boolean): Promise<void> {
  const change = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  await change.catch((reason: unknown) => console.warn('Full screen was refused.', reason));
}
