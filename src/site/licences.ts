import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportedPlaces, type Selection } from '../exports/selection.ts';
import type { BasemapDetail } from '../pipeline/basemap/build-basemap.ts';

/** The notice of a package that has gone into the site. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** Its short name, as the package states it. */
  readonly licence: string;
  readonly text: string;
}

const NOTICE = /^(licen[cs]e|copying|notice)/i;

/** The licences of the packages in these folders, by name. */
export async function readLicences(folders: ReadonlySet<string>): Promise<readonly Licence[]> {
  const licences = await Promise.all([...folders].map(readLicence));
  return licences.sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function readLicence(folder: string): Promise<Licence> {
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) => NOTICE.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const by = typeof author === 'object' ? author?.name : author;
  return { name, version, licence: license, text: texts.join('\n\n') || `${license}. © ${by ?? name}` };
}

/** Of the world's ground, which every site carries (geo/world/README.md). */
const WORLD_SOURCES = [
  ['Natural Earth', 'public domain'],
  ['GeoNames', 'CC BY 4.0'],
  ['Unicode CLDR', 'Unicode-3.0'],
];

/** Every data set that a place or the basemap comes from, each once with its licence. */
export function dataSetsOf(selection: Selection, basemap: readonly BasemapDetail[]): readonly string[] {
  const places = exportedPlaces(selection).flatMap(({ sources }) =>
    sources === null
      ? []
      : [
          [sources.geometrySource, sources.geometryLicence],
          [sources.nameSource, sources.nameLicence],
        ],
  );
  const credits = basemap.flatMap(({ content }) =>
    content.credits.map(({ words, licence }) => [words, licence]),
  );
  const named = [...places, ...credits, ...WORLD_SOURCES].filter(([source]) => source !== '');
  return [...new Set(named.map(([source, licence]) => `${source}: ${licence}`))].sort();
}
