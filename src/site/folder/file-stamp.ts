import { type Stats, statSync } from 'node:fs';

/** Changes whenever a file is written, and when another one takes its name. */
export function stampOf(file: string): string {
  return stampFrom(statSync(file));
}

/** The same of a file that has been looked at. */
export function stampFrom({ mtimeMs, ctimeMs, size, ino }: Stats): string {
  return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
}
