import { useEffect, useRef } from 'react';

/** By position on the keyboard, so that they work on an Arabic layout too. */
export const SHORTCUTS = {
  search: 'Slash',
  nextMention: 'KeyJ',
  previousMention: 'KeyK',
  play: 'KeyP',
  help: 'KeyH',
} as const;

export type Shortcut = keyof typeof SHORTCUTS;

const OFF = 'buldan:shortcuts-off';

/** Whether the reader has switched single keys off, which speech input and shaky hands can press by mistake. */
export const areShortcutsOff = (): boolean => localStorage.getItem(OFF) !== null;

export function switchShortcuts(on: boolean): void {
  if (on) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, 'yes');
}

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
        if (event.code !== SHORTCUTS[shortcut] || !isAlone || isTyping(event) || areShortcutsOff()) return;
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
