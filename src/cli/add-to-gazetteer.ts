import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { appendFeatures, byLayer, printCollection } from '../import/write-features.ts';
import type { WrittenFeature } from '../import/written-feature.ts';
import { obstacleWords } from '../site/command-words.ts';
import { makeFolder } from '../site/folder/make-folder.ts';
import { orIfMissing } from '../site/folder/or-if-missing.ts';
import { Obstacle } from '../site/obstacle.ts';

/** Adds places to the gazetteer of a project, each to the file of its layer; gives the files with how many were added. */
export function addToGazetteer(
  geo: string,
  features: readonly WrittenFeature[],
): Promise<ReadonlyMap<string, number>> {
  const files = [...byLayer(features)].map(
    ([layer, group]) => [join(geo, 'gazetteer', `${layer}.geojson`), group] as const,
  );
  return addToFiles(files);
}

/** Adds places to files, whose other places stay to the letter; a file that is not there is made. */
export async function addToFiles(
  files: readonly (readonly [path: string, features: readonly WrittenFeature[]])[],
): Promise<ReadonlyMap<string, number>> {
  const added = new Map<string, number>();
  for (const [path, features] of files) {
    if (features.length === 0) continue;
    const before = await orIfMissing(readFile(path, 'utf8'), null);
    const text = before === null ? printCollection(features) : appendFeatures(before, features);
    if (text === null) throw new Obstacle(obstacleWords().brokenGazetteer(path));
    makeFolder(dirname(path));
    await writeFile(path, text);
    added.set(path, features.length);
  }
  return added;
}
