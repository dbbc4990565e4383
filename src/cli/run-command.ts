import { Obstacle } from '../site/obstacle.ts';
import { PACKAGE_VERSION } from '../site/package-folders.ts';
import type { Command } from './commands/command.ts';
import type { UserMessages } from './user-language.ts';

/** Every command, loaded when it is called: what one needs, another need not wait for. To add one, write its file and name it here. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./commands/init.ts')).init,
  add: async () => (await import('./commands/add.ts')).add,
  build: async () => (await import('./commands/build.ts')).build,
  check: async () => (await import('./commands/check.ts')).check,
  develop: async () => (await import('./commands/develop.ts')).develop,
  serve: async () => (await import('./commands/serve.ts')).serve,
  annotate: async () => (await import('./commands/annotate.ts')).annotate,
  texts: async () => (await import('./commands/texts.ts')).texts,
  explain: async () => (await import('./commands/explain.ts')).explain,
  correct: async () => (await import('./commands/correct.ts')).correct,
  leads: async () => (await import('./commands/leads.ts')).leads,
  import: async () => (await import('./commands/import.ts')).importCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
};

/** Loaded when something is said: most runs say nothing, and words of all languages are a tenth of a second. */
const loadWords = async (): Promise<UserMessages> => (await import('./user-language.ts')).wordsForUser();

function help({ commands, help: words }: UserMessages): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
  return words.commands(lines.join('\n'));
}

const MISUSED = 2;

/** Runs the command that the words name, and gives the code with which the program ends. */
export async function run([name, ...words]: readonly string[]): Promise<number> {
  if (name === '--version') {
    console.log(PACKAGE_VERSION);
    return 0;
  }
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    const messages = await loadWords();
    const asksForHelp = name === undefined || name === 'help' || name === '--help' || name === '-h';
    if (!asksForHelp) console.error(`${messages.misuse.noCommand(name)}\n`);
    console[asksForHelp ? 'log' : 'error'](help(messages));
    return asksForHelp ? 0 : MISUSED;
  }
  const command = await load();
  if (words.includes('--help') || words.includes('-h')) {
    const messages = await loadWords();
    console.log(messages.help.usage(messages.commands[command.name].usage));
    return 0;
  }
  return runCommand(command, words);
}

async function runCommand(command: Command, words: readonly string[]): Promise<number> {
  try {
    return await command.run(words);
  } catch (error) {
    const messages = await loadWords();
    const { sayMisuse, sayRefusal } = await import('./refusal.ts');
    const misuse = sayMisuse(error, messages);
    if (misuse !== null) {
      const [call = ''] = messages.commands[command.name].usage.split('\n\n');
      console.error(`${misuse}\n\n${messages.help.usage(call)}\n${messages.help.more(command.name)}`);
      return MISUSED;
    }
    const said = error instanceof Obstacle ? error.message : sayRefusal(error);
    if (said === null) throw error;
    console.error(said);
    return 1;
  }
}
