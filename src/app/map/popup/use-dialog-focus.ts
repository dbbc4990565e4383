import { type RefObject, useEffect } from 'react';
import { useViewStore } from '../../state/view-context.ts';

/**
 * Moves the focus into the dialog when it opens and back when it closes. A reader who walks through an article's
 * mentions keeps the focus there.
 */
export function useDialogFocus(dialog: RefObject<HTMLElement | null>, fallback: HTMLElement): void {
  const store = useViewStore();
  useEffect(
    function takeFocus() {
      const element = dialog.current;
      const origin = document.activeElement;
      if (element === null || store.read().mention !== null) return;
      element.focus({ preventScroll: true });
      return function returnFocus() {
        const isElsewhere =
          document.activeElement !== document.body && !element.contains(document.activeElement);
        if (isElsewhere) return;
        const back =
          origin instanceof HTMLElement && origin.isConnected && origin !== document.body ? origin : fallback;
        back.focus({ preventScroll: true });
      };
    },
    [dialog, store, fallback],
  );
}
