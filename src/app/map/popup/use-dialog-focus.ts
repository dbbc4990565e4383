import { type RefObject, useEffect } from 'react';
import { isFocusLost, isInPageAround, whenStillLost } from '../../state/use-lost-focus.ts';
import { useViewStore } from '../../state/view-context.ts';

/**
 * Moves the focus into the dialog when it opens and back when it closes: to where it was, else to the list that comes
 * in place of the one it was in, else to the map. A reader who walks through an article's mentions keeps the focus there.
 */
export function useDialogFocus(dialog: RefObject<HTMLElement | null>, fallback: HTMLElement): void {
  const store = useViewStore();
  useEffect(
    function takeFocus() {
      const element = dialog.current;
      const origin = document.activeElement;
      if (element === null || isInPageAround() || store.read().mention !== null) return;
      element.focus({ preventScroll: true });
      return function returnFocus() {
        if (isInPageAround() || (!isFocusLost() && !element.contains(document.activeElement))) return;
        if (origin instanceof HTMLElement && origin.isConnected && origin !== document.body)
          origin.focus({ preventScroll: true });
        else whenStillLost(() => fallback.focus({ preventScroll: true }));
      };
    },
    [dialog, store, fallback],
  );
}
