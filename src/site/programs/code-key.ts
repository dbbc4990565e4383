import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { rememberLast } from '../../pipeline/remember.ts';
import { PACKAGE_VERSION, SOURCE_FOLDER } from '../package-folders.ts';

const keyOf = rememberLast(
  (mode: string | undefined): string => {
    const hash = createHash('sha256').update(`${PACKAGE_VERSION} ${mode}\n`);
    for (const path of pathsIn(SOURCE_FOLDER))
      hash.update(`${path}\n`).update(readFileSync(join(SOURCE_FOLDER, path)));
    return hash.digest('hex').slice(0, 24);
  },
  (mode) => [mode],
);

/** Stands for all code of ours, and for how it is bundled. */
export const codeKey = (): string => keyOf(process.env.NODE_ENV);

/** Paths of all files below a folder, with slashes, in their order. */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
