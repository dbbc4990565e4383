import { Misuse } from './commands/command.ts';
import type { UserMessages } from './user-language.ts';

const FULL =
  'No space is left on the disk: make room and run this again. A site that was there stays as it was.';
const TOO_LARGE =
  'The system lets no file become so large: allow more, for example with "ulimit -f unlimited", and run this again. A site that was there stays as it was.';
const TOO_MANY =
  'The system lets no more files be open at once: allow more, for example with "ulimit -n 4096", and run this again.';

/** What can be done about what a system refuses most often, by its codes. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: TOO_LARGE,
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
};

/** The system's own words where it refuses something, which name the path, and what can be done; `null` of other errors. */
export function sayRefusal(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error)) return null;
  const remedy = 'code' in error ? REMEDIES[String(error.code)] : undefined;
  return remedy === undefined ? error.message : `${remedy} (${error.message})`;
}

/** Why a command was called wrongly; `null` of what is no such fault. Node says which option it means between quotation marks. */
export function sayMisuse(error: unknown, { misuse }: Pick<UserMessages, 'misuse'>): string | null {
  if (error instanceof Misuse) return error.message;
  if (!(error instanceof TypeError && 'code' in error)) return null;
  const [, word = ''] = /'([^']*)'/.exec(error.message) ?? [];
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return misuse.unknownOption(word);
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return misuse.optionValue(word);
  return error.code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL' ? misuse.unexpected(word) : null;
}
