import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GeoInput } from '../../input/input-file.ts';
import type { Geography } from '../../pipeline/reading/read.ts';
import { SOURCE_FOLDER } from '../../site/package-folders.ts';

/** All that has a part in what is found in an article. */
const READERS = ['model', 'geo', 'text', 'gazetteer', 'finder', 'corpus', 'input', 'pipeline'];

const NO_WORLD = { countries: '', divisions: '', natural: '', cities: '', ordinary: '', names: '' };

/**
 * Stands for all that decides what is found in an article: gazetteer, lists of names, code. Never the articles: they
 * would empty the cache at each change, and a mapper on another machine does not have them.
 */
export function readerKey({ gazetteer, background, names, world, worldPieces }: GeoInput): string {
  const hash = createHash('sha256');
  for (const file of READERS.flatMap(codeIn)) hash.update(readFileSync(file));
  for (const { file, bytes } of [gazetteer, background, names ?? [], world ?? []].flat())
    hash.update(`${basename(file)} ${bytes.length}\n`).update(bytes);
  const { countries, divisions, natural, cities, ordinary, names: towns } = worldPieces ?? NO_WORLD;
  for (const piece of [countries, divisions, natural, cities, ordinary, towns]) hash.update(piece);
  return hash.digest('hex').slice(0, 24);
}

/** The same for a corpus: what is found in an article depends also on what the world adds for the countries that the others are about. */
export function corpusKey(key: string, { places, home }: Geography): string {
  const hash = createHash('sha256').update(`${key} ${home.join()}`);
  for (const { world, id, container } of places) if (world) hash.update(`${id} ${container}\n`);
  return hash.digest('hex').slice(0, 24);
}

function codeIn(folder: string): string[] {
  return readdirSync(join(SOURCE_FOLDER, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
