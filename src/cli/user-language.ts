import { ar } from '../languages/commands/ar.ts';
import { en } from '../languages/commands/en.ts';
import type { CommandMessages } from '../languages/commands/messages.ts';
import type { Messages } from '../languages/messages.ts';
import { messagesIn } from '../site/languages.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a person at the command line is told in. */
export type UserMessages = Messages & CommandMessages;

const COMMANDS: Readonly<Record<string, CommandMessages>> = { ar, en };

/** The words in the language that the user's system speaks, as POSIX has it; in English where Buldan does not speak that one. */
export function wordsForUser(environment: Environment = process.env): UserMessages {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LC_ALL || LC_MESSAGES || LANG || '';
  const messages = messagesIn(locale.replace(/[_.@].*$/, ''), 'en');
  return { ...messages, ...(COMMANDS[messages.language] ?? en) };
}
