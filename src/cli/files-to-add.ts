import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddedFile } from '../input/formats/format.ts';
import { orIfMissing } from '../site/folder/or-if-missing.ts';

/** The files at the paths, and all files in those that are folders, in the order of their names, one at a time. */
export async function* filesToAdd(paths: readonly string[]): AsyncGenerator<AddedFile> {
  for (const path of paths)
    for (const name of await filesAt(path)) yield { name, bytes: await readFile(name) };
}

/** The path itself where it is a file. What begins with a dot in a folder is the system's or an editor's. */
async function filesAt(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter(
      (entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.parentPath.includes('node_modules'),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The articles that a folder has already; none where there is no such folder yet. */
export async function* articlesIn(folder: string): AsyncGenerator<AddedFile> {
  for (const name of await orIfMissing(filesAt(folder), []))
    if (name.endsWith('.md')) yield { name, bytes: await readFile(name) };
}
