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

/** Of the world's ground and gazetteer and the lists of words, which every site and its editor carry (geo/world/README.md). */
const WORLD_SOURCES = [
  ['Natural Earth', 'public domain'],
  ['GeoNames', 'CC BY 4.0'],
  ['Unicode CLDR', 'Unicode-3.0'],
  ['wordfreq by Robyn Speer (frequency of words)', 'CC BY-SA 4.0'],
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
