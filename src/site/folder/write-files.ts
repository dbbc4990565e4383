import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { fillChunks } from '../../pipeline/files/chunks.ts';
import { isPacked, type OutputFile } from '../../pipeline/files/output-file.ts';
import { type FormerSite, holds } from './former-site.ts';

const pack = promisify(gzip);

/** So that the processor need not wait for the disk; the files of a large corpus all together would not fit in memory. */
const AT_ONCE = 4;

interface WriteOptions {
  /** Where the files go, below the folder of the site. */
  readonly below?: string;
  /** Where files that have not changed may stay. */
  readonly former?: FormerSite | null;
}

/** Writes files of a site into the folder where it is made. */
export async function writeFiles(
  workshop: string,
  files: Iterable<OutputFile>,
  { below = '', former = null }: WriteOptions = {},
): Promise<void> {
  const folders = new Set<string>();
  const write = async (file: OutputFile) => {
    const path = `${below}${file.path}`;
    const from = file.madeFrom?.();
    if (from !== undefined && former?.keepMadeFrom(path, from)) return;
    const content = file.content();
    if (former?.keep(path, (found) => holds(found, { ...file, content: () => content }))) return;
    const target = join(workshop, path);
    const parent = dirname(target);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    await writeFile(target, isPacked(file) ? await pack(content, { level: 4 }) : content);
  };
  for (const some of fillChunks(files, () => 1, AT_ONCE)) await Promise.all(some.map(write));
}
