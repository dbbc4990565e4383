import { useEffect, useRef } from 'react';
import { isKept } from './kept-flags.ts';

/** By position on the keyboard, so that they work on an Arabic layout too. */
export const SHORTCUTS = {
  search: 'Slash',
  nextMention: 'KeyJ',
  previousMention: 'KeyK',
  play: 'KeyP',
  inView: 'KeyL',
  help: 'KeyH',
} as const;

export type Shortcut = keyof typeof SHORTCUTS;

/** Calls `act` at the shortcut's key, pressed alone and not while typing; `null` for nothing to do now. */
export function useShortcut(shortcut: Shortcut, act: (() => void) | null): void {
  const latest = useRef(act);
  useEffect(function keepLatest() {
    latest.current = act;
  });
  useEffect(
    function listen() {
      const press = (event: KeyboardEvent) => {
        const isAlone = !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing);
        if (event.code !== SHORTCUTS[shortcut] || !isAlone || isTyping(event) || isKept('shortcuts-off'))
          return;
        if (latest.current === null) return;
        event.preventDefault();
        latest.current();
      };
      window.addEventListener('keydown', press);
      return function stopListening() {
        window.removeEventListener('keydown', press);
      };
    },
    [shortcut],
  );
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
