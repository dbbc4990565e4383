/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What stands behind the name, and what each option means. */
  readonly usage: string;
  /** Resolves with the exit code: 0 done, 1 the input has to be mended. Throws a `TypeError` where `words` make no sense. */
  run(words: readonly string[]): Promise<number>;
}
