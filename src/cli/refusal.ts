import { DamagedWorld } from '../gazetteer/world/table.ts';
import type { ObstacleMessages } from '../languages/obstacles/messages.ts';
import { obstacleWords } from '../site/command-words.ts';
import { Misuse } from './commands/command.ts';
import type { UserMessages } from './user-language.ts';

type Sentence = (words: ObstacleMessages, said: string, path: string) => string;

const full: Sentence = (words, said) => words.diskFull(said);
const tooMany: Sentence = (words, said) => words.tooManyFiles(said);
const notAllowed: Sentence = (words, said, path) => words.notAllowed(path, said);

/** What can be done about what a system refuses most often, by its codes. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: (words, said) => words.fileTooLarge(said),
  EMFILE: tooMany,
  ENFILE: tooMany,
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: notAllowed,
  ENOTDIR: (words, said, path) => words.fileInTheWay(path, said),
  EISDIR: (words, said, path) => words.isFolder(path, said),
  ENOENT: (words, said, path) => words.noSuchPath(path, said),
};

/** What the system refuses and what can be done, with its own words, which name the path; `null` of other errors. */
export function sayRefusal(error: unknown): string | null {
  const words = obstacleWords();
  if (error instanceof DamagedWorld) return words.damagedWorld(error.detail);
  if (!(error instanceof Error) || !('syscall' in error)) return null;
  const sentence = 'code' in error ? SENTENCES[String(error.code)] : undefined;
  const path = 'path' in error ? String(error.path) : '?';
  return sentence?.(words, error.message, path) ?? words.refused(error.message);
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
