import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MARK, MARKED, markFiles, PART } from '../../publish/site-mark.ts';
import { PACKAGE_VERSION } from '../package-folders.ts';

/** The paths that a folder's mark names, or `null` where the folder has no mark that a build could have written. */
export function readMark(folder: string): readonly string[] | null {
  const paths = readPart(folder, MARK);
  return paths?.flatMap((path) => (PART.test(path) ? (readPart(folder, path) ?? []) : [path])) ?? null;
}

/** What the mark of a folder says, `null` where it has none: two builds differ in it. */
export const markTextOf = (folder: string): string | null => readIfThere(join(folder, MARK));

function readPart(folder: string, name: string): readonly string[] | null {
  const text = readIfThere(join(folder, name));
  if (text === null || !MARKED.test(text)) return null;
  const paths = text.split('\n').slice(1, -1);
  return paths.every(staysInside) ? paths : null;
}

/** Writes beside the mark and renames, in `workshop`, so that there is always a whole one. */
export function writeMark(folder: string, workshop: string, build: string, paths: readonly string[]): void {
  const files = markFiles(PACKAGE_VERSION, build, paths);
  for (const [name, text] of files) {
    writeFileSync(join(workshop, name), text);
    renameSync(join(workshop, name), join(folder, name));
  }
  const written = new Set(files.map(([name]) => name));
  for (const name of readdirSync(folder))
    if (PART.test(name) && !written.has(name)) rmSync(join(folder, name), { force: true });
}

/** A mark that came with somebody else's folder may name anything: what lies outside is none of a site's files. */
const staysInside = (path: string): boolean =>
  path !== '' &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') &&
  !path.includes('\\');

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
