import { useEffect } from 'react';
import type { Theme } from '../../model/colours.ts';
import type { ThemeChoice } from '../model/view.ts';
import { useView } from '../state/view-context.ts';
import { usePrefersDark, usePrinting } from './use-media.ts';

/** The theme in force: the reader's choice, or the device's where the reader made none; on paper the light one. */
export function useTheme(): Theme {
  const choice: ThemeChoice = useView().theme;
  const prefersDark = usePrefersDark();
  const isPrinting = usePrinting();
  if (isPrinting) return 'light';
  if (choice !== 'system') return choice;
  return prefersDark ? 'dark' : 'light';
}

/** Tells the style sheets which theme is in force. */
export function useDocumentTheme(): void {
  const theme = useTheme();
  useEffect(
    function setTheme() {
      document.documentElement.dataset.theme = theme;
    },
    [theme],
  );
}
