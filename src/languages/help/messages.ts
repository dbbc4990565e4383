/** What the list of commands and `--help` say of a command. */
interface CommandHelp {
  /** One line for the list of commands. */
  readonly summary: string;
  /** How it is called, an empty line, and what it does and each option means. */
  readonly usage: string;
}

/** Every command by its name. */
export interface HelpMessages {
  readonly init: CommandHelp;
  readonly add: CommandHelp;
  readonly build: CommandHelp;
  readonly check: CommandHelp;
  readonly develop: CommandHelp;
  readonly serve: CommandHelp;
  readonly annotate: CommandHelp;
  readonly texts: CommandHelp;
  readonly explain: CommandHelp;
  readonly correct: CommandHelp;
  readonly leads: CommandHelp;
  readonly import: CommandHelp;
  readonly export: CommandHelp;
}
