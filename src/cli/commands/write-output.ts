import { stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Misuse } from './command.ts';

/** Writes to a file, or to standard output where none was named. */
export async function writeOutput(text: string, path: string | undefined): Promise<void> {
  if (path === undefined) process.stdout.write(text);
  else if ((await stat(dirname(path)).catch(() => null)) === null)
    throw new Misuse(`There is no folder for "${path}".`);
  else await writeFile(path, text);
}
