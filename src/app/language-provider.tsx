import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import type { Messages } from '../languages/messages.ts';
import { loadMessages } from './i18n/languages.ts';
import { MessagesContext } from './i18n/use-messages.ts';
import { useView } from './state/view-context.ts';

interface LanguageProviderProps {
  readonly first: Messages;
  readonly children: ReactNode;
}

/** Speaks the view's language; until its words have arrived, or where they do not, the one before. */
export function LanguageProvider({ first, children }: LanguageProviderProps) {
  const { language } = useView();
  const [messages, setMessages] = useState(first);
  useEffect(
    function fetchMessages() {
      let isWanted = true;
      loadMessages(language).then(
        (loaded) => isWanted && setMessages(loaded),
        (error: unknown) => console.error(error),
      );
      return function forget() {
        isWanted = false;
      };
    },
    [language],
  );
  // Before the first words are painted: they would change sides.
  useLayoutEffect(
    function setDocumentLanguage() {
      document.documentElement.lang = messages.language;
      document.documentElement.dir = messages.direction;
    },
    [messages],
  );
  return <MessagesContext value={messages}>{children}</MessagesContext>;
}
