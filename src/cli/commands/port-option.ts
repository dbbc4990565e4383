import { wordsForUser } from '../user-language.ts';
import { Misuse } from './command.ts';

/** The port in an option's words. Throws a `Misuse` where it is none. */
export function portFrom(word: string): number {
  const port = Number(word);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Misuse(wordsForUser().misuse.noPort(word));
  return port;
}
