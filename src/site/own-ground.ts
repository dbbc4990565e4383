import { access, copyFile, link } from 'node:fs/promises';
import { join } from 'node:path';
import type { OwnGround } from '../model/site.ts';
import { obstacleWords } from './command-words.ts';
import { Obstacle } from './obstacle.ts';

/** What to do where the owner's own file of streets or relief is not in the folder of the articles; `null` where it is. */
export async function sayMissingGround({ file }: OwnGround, content: string): Promise<string | null> {
  const path = join(content, file);
  return access(path).then(
    () => null,
    () => obstacleWords().noGround(file, path),
  );
}

/** Puts the file beside the site. It may be as large as a country: a link costs nothing where the disk is the same. */
export async function copyGround(ground: OwnGround, content: string, workshop: string): Promise<void> {
  const missing = await sayMissingGround(ground, content);
  if (missing !== null) throw new Obstacle(missing);
  const [from, to] = [join(content, ground.file), join(workshop, ground.file)];
  await link(from, to).catch(() => copyFile(from, to));
}
