import { copyFile, link } from 'node:fs/promises';
import { join } from 'node:path';
import type { OwnGround } from '../model/site.ts';

/** Puts the file beside the site. It may be as large as a country: a link costs nothing where the disk is the same. */
export async function copyGround({ file }: OwnGround, content: string, workshop: string): Promise<void> {
  const [from, to] = [join(content, file), join(workshop, file)];
  await link(from, to).catch(() => copyFile(from, to));
}
