import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../../site/folder/make-folder.ts';

/** Writes to a file, whose folder is made where there is none, or to standard output where none was named. */
export async function writeOutput(text: string, path: string | undefined): Promise<void> {
  if (path === undefined) process.stdout.write(text);
  else {
    makeFolder(dirname(path));
    await writeFile(path, text);
  }
}
