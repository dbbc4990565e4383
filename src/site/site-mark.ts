import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_VERSION } from './package-folders.ts';

/** The file by which a build knows its own site: it names the build and every file that a build wrote. */
export const MARK = 'buldan-site.txt';

const SENTENCE = 'The next build replaces or removes the files named below, and no others.';

const FIRST_LINE = /^buldan \S+, build [0-9a-f]+\. /;

/** The paths that a folder's mark names, or `null` where the folder has no mark that a build could have written. */
export function readMark(folder: string): readonly string[] | null {
  const text = readIfThere(join(folder, MARK));
  if (text === null || !FIRST_LINE.test(text)) return null;
  const paths = text.split('\n').slice(1, -1);
  return paths.every(staysInside) ? paths : null;
}

/** Writes beside the mark and renames, in `workshop`, so that there is always a whole one. */
export function writeMark(folder: string, workshop: string, build: string, paths: readonly string[]): void {
  const lines = [`buldan ${PACKAGE_VERSION}, build ${build}. ${SENTENCE}`, ...paths, ''];
  writeFileSync(join(workshop, MARK), lines.join('\n'));
  renameSync(join(workshop, MARK), join(folder, MARK));
}

/** Most files are named after what they hold, and the page and the manifest name those: two builds that differ, differ here. */
export function buildName(folder: string, paths: readonly string[]): string {
  const hash = createHash('sha256').update(paths.join('\n'));
  for (const path of ['index.html', 'data/manifest.json']) hash.update(readIfThere(join(folder, path)) ?? '');
  return hash.digest('hex').slice(0, 12);
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
