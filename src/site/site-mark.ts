import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MARK, MARKED, markText } from '../publish/site-mark.ts';
import { PACKAGE_VERSION } from './package-folders.ts';

/** The paths that a folder's mark names, or `null` where the folder has no mark that a build could have written. */
export function readMark(folder: string): readonly string[] | null {
  const text = readIfThere(join(folder, MARK));
  if (text === null || !MARKED.test(text)) return null;
  const paths = text.split('\n').slice(1, -1);
  return paths.every(staysInside) ? paths : null;
}

/** Writes beside the mark and renames, in `workshop`, so that there is always a whole one. */
export function writeMark(folder: string, workshop: string, build: string, paths: readonly string[]): void {
  writeFileSync(join(workshop, MARK), markText(PACKAGE_VERSION, build, paths));
  renameSync(join(workshop, MARK), join(folder, MARK));
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
