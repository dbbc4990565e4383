import { createContext, useContext } from 'react';
import type { Messages } from '../../languages/messages.ts';

export const MessagesContext = createContext<Messages | null>(null);

/** What the interface says, in the language of the view. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (messages === null) throw new Error('useMessages needs a <MessagesContext> above it.');
  return messages;
}
