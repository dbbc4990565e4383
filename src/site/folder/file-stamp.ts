import { statSync } from 'node:fs';

/** Changes whenever a file is written, and when another one takes its name. */
export function stampOf(file: string): string {
  const { mtimeMs, ctimeMs, size, ino } = statSync(file);
  return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
}
