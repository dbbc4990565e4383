import { readFileSync } from 'node:fs';
import type { OutputFile } from '../../pipeline/files/output-file.ts';
import { stampOf } from './file-stamp.ts';

/** A file of the site that holds what another one on this machine does. */
export function copiedFile(path: string, from: string): OutputFile {
  return { path, madeFrom: () => `${from} ${stampOf(from)}`, content: () => readFileSync(from) };
}
