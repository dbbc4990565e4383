import type { HelpMessages } from '../../languages/help/messages.ts';

/** One command of the command line. */
export interface Command {
  readonly name: keyof HelpMessages;
  /** Resolves with the exit code: 0 done, 1 the input has to be fixed. Rejects with `Misuse` where words make no sense. */
  run(words: readonly string[]): Promise<number>;
}

/** The command was called in a way that it does not understand; the message says why. */
export class Misuse extends Error {}
