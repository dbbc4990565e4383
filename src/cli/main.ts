#!/usr/bin/env node
import { Obstacle } from '../site/obstacle.ts';
import { PACKAGE_VERSION } from '../site/package-folders.ts';
import { add } from './commands/add.ts';
import { annotate } from './commands/annotate.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { type Command, Misuse } from './commands/command.ts';
import { develop } from './commands/develop.ts';
import { explain } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { init } from './commands/init.ts';
import { leads } from './commands/leads.ts';
import { serve } from './commands/serve.ts';
import { texts } from './commands/texts.ts';

/** Every command; to add one, write its file and name it here. */
const COMMANDS: readonly Command[] = [
  init,
  add,
  build,
  check,
  develop,
  serve,
  annotate,
  texts,
  explain,
  leads,
  importCommand,
  exportCommand,
];

const HELP = `usage: buldan COMMAND [options]

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

buldan COMMAND --help says more; buldan --version tells the version.`;

const MISUSED = 2;

async function run([name, ...words]: readonly string[]): Promise<number> {
  if (name === '--version') {
    console.log(PACKAGE_VERSION);
    return 0;
  }
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
    if (isMisuse(error)) console.error(`${error.message}\n\nusage: ${command.usage}`);
    else if (isObstacle(error)) console.error(error.message);
    else throw error;
    return isMisuse(error) ? MISUSED : 1;
  }
}

function isMisuse(error: unknown): error is Error {
  if (error instanceof Misuse) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** Also what the system refuses: a full disk, a file that may not be read. Its messages name the path. */
function isObstacle(error: unknown): error is Error {
  return error instanceof Obstacle || (error instanceof Error && 'syscall' in error);
}

/** Whoever reads our output may stop reading, like `head`: that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2));
