#!/usr/bin/env node
import { annotate } from './commands/annotate.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { type Command, Misuse } from './commands/command.ts';
import { explain } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { leads } from './commands/leads.ts';
import { serve } from './commands/serve.ts';
import { MissingFolder } from './load-input.ts';

/** Every command; to add one, write its file and name it here. */
const COMMANDS: readonly Command[] = [
  build,
  check,
  serve,
  annotate,
  explain,
  leads,
  importCommand,
  exportCommand,
];

const HELP = `usage: buldan COMMAND [options]

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

buldan COMMAND --help says more.`;

const MISUSED = 2;

async function run([name, ...words]: readonly string[]): Promise<number> {
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) {
    const asksForHelp = name === undefined || name === 'help' || name === '--help' || name === '-h';
    if (!asksForHelp) console.error(`There is no command "${name}".\n`);
    console[asksForHelp ? 'log' : 'error'](HELP);
    return asksForHelp ? 0 : MISUSED;
  }
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
    if (error instanceof MissingFolder) {
      console.error(error.message);
      return 1;
    }
    if (!isMisuse(error)) throw error;
    console.error(`${error.message}\n\nusage: ${command.usage}`);
    return MISUSED;
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
