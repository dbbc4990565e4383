import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createFinder, type Finder } from '../../src/finder/finder.ts';
import type { BlockedName } from '../../src/gazetteer/blocklist.ts';
import type { Place } from '../../src/gazetteer/place.ts';
import { readGazetteer } from '../../src/gazetteer/read-gazetteer.ts';

const FOLDERS = ['geo/gazetteer', 'tests/fixtures/gazetteer'];

/** The built-in gazetteer with the towns and namesakes that the tests need besides. */
export function readTestPlaces(): Place[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.geojson'))
      .map((file) => `${folder}/${file}`),
  );
  const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8'), background: false }));
  const { places, problems } = readGazetteer(texts);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`The test gazetteer has errors: ${JSON.stringify(errors)}`);
  return [...places];
}

export function readBlocklist(): BlockedName[] {
  return parse(readFileSync('geo/names.yaml', 'utf8')) as BlockedName[];
}

export function createTestFinder(): Finder {
  return createFinder(readTestPlaces(), readBlocklist());
}
