import type { Messages } from '../languages/messages.ts';
import { messagesIn } from '../site/languages.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The words in the language that the user's system speaks, as POSIX has it; in English where Buldan does not speak that one. */
export function wordsForUser(environment: Environment = process.env): Messages {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LC_ALL || LC_MESSAGES || LANG || '';
  return messagesIn(locale.replace(/[_.@].*$/, ''), 'en');
}
