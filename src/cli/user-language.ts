import type { Messages } from '../languages/messages.ts';
import {
  type CommandWords,
  commandWordsIn,
  type Environment,
  languageOfUser,
} from '../site/command-words.ts';
import { messagesIn } from '../site/languages.ts';

/** What a person at the command line is told in. */
export type UserMessages = Messages & CommandWords;

/** The words in the language that the user's system speaks; in English where Buldan does not speak that one. */
export function wordsForUser(environment: Environment = process.env): UserMessages {
  const messages = messagesIn(languageOfUser(environment), 'en');
  return { ...messages, ...commandWordsIn(messages.language) };
}
