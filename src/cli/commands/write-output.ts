import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes to a file, whose folder is made where there is none, or to standard output where none was named. */
export async function writeOutput(text: string, path: string | undefined): Promise<void> {
  if (path === undefined) process.stdout.write(text);
  else {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
