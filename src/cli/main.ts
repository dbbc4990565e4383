#!/usr/bin/env node
import { Obstacle } from '../site/obstacle.ts';
import { PACKAGE_VERSION } from '../site/package-folders.ts';
import { type Command, Misuse } from './commands/command.ts';
import { sayRefusal } from './refusal.ts';

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

async function help(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return `usage: buldan COMMAND [options]

${commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

buldan COMMAND --help says more; buldan --version tells the version.`;
}

const MISUSED = 2;

async function run([name, ...words]: readonly string[]): Promise<number> {
  if (name === '--version') {
    console.log(PACKAGE_VERSION);
    return 0;
  }
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    const asksForHelp = name === undefined || name === 'help' || name === '--help' || name === '-h';
    if (!asksForHelp) console.error(`There is no command "${name}".\n`);
    console[asksForHelp ? 'log' : 'error'](await help());
    return asksForHelp ? 0 : MISUSED;
  }
  const command = await load();
  if (words.includes('--help') || words.includes('-h')) {
    console.log(`usage: ${command.usage}`);
    return 0;
  }
  return runCommand(command, words);
}

async function runCommand(command: Command, words: readonly string[]): Promise<number> {
  try {
    return await command.run(words);
  } catch (error) {
    if (isMisuse(error)) {
      console.error(`${error.message}\n\nusage: ${command.usage}`);
      return MISUSED;
    }
    const said = error instanceof Obstacle ? error.message : sayRefusal(error);
    if (said === null) throw error;
    console.error(said);
    return 1;
  }
}

function isMisuse(error: unknown): error is Error {
  if (error instanceof Misuse) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** Whoever reads our output may stop reading, like `head`: that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2));
