import { useEffect } from 'react';
import { LANGUAGES } from '../i18n/languages.ts';
import { decodeView } from '../model/read-url.ts';
import type { View } from '../model/view.ts';
import type { ViewStore } from './view-store.ts';

/** Back and forward bring the view of that entry again. */
export function useBackButton(store: ViewStore, defaults: View): void {
  useEffect(
    function followHistory() {
      const restore = () => store.change(decodeView(location.search, defaults, LANGUAGES).view, 'restored');
      window.addEventListener('popstate', restore);
      return function stopFollowing() {
        window.removeEventListener('popstate', restore);
      };
    },
    [store, defaults],
  );
}
