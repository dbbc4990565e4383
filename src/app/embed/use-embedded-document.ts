import { useEffect } from 'react';

/** Lets style sheets know that the page stands in a frame, where scrolling goes on to the page around. */
export function useEmbeddedDocument(): void {
  useEffect(function markEmbedded() {
    document.documentElement.dataset.embedded = '';
    return () => {
      delete document.documentElement.dataset.embedded;
    };
  }, []);
}
