import { licensedSources } from '../corpus/credits.ts';
import { exportedPlaces, type Selection } from '../exports/selection.ts';
import type { BasemapDetail } from '../pipeline/basemap/build-basemap.ts';

/** The notice of a package, or of data, that has gone into the site. */
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
  const named = [...places, ...credits, ...WORLD_SOURCES].map(([source = '', licence = '']) => ({
    source,
    licence: inItsOwnWords(licence),
  }));
  return licensedSources(named.filter(({ source }) => source !== ''))
    .map(({ source, licence }) => `${source}: ${licence}`)
    .sort();
}

/** `CC-BY-4.0` and `CC BY 4.0` are one licence, which Creative Commons writes so. */
const inItsOwnWords = (licence: string): string =>
  licence.replace(
    /\bCC-BY(-(?:SA|ND|NC))?-(\d\.\d)(-IGO)?/g,
    (_, more = '', version, igo = '') => `CC BY${more} ${version}${igo.replace('-', ' ')}`,
  );

/** Where licences that ask for it can be read, by what is written of them. */
const ADDRESSES: readonly (readonly [words: RegExp, address: string])[] = [
  [/^CC BY 4\.0$/, 'https://creativecommons.org/licenses/by/4.0/'],
  [/^CC BY 3\.0 IGO$/, 'https://creativecommons.org/licenses/by/3.0/igo/'],
  [/^CC BY-SA 4\.0$/, 'https://creativecommons.org/licenses/by-sa/4.0/'],
  [/^CC0(?:-1\.0)?$/, 'https://creativecommons.org/publicdomain/zero/1.0/'],
  [/^ODbL/, 'https://opendatacommons.org/licenses/odbl/1-0/'],
  [/^LGPL-3/, 'https://www.gnu.org/licenses/lgpl-3.0.html'],
  [/^Unicode-3\.0$/, 'https://www.unicode.org/license.txt'],
];

/** The words about a data set in pieces, each with the address of the licence that it names, or `null`. */
export function licenceLinks(dataSet: string): { readonly words: string; readonly address: string | null }[] {
  return dataSet.split(/(: |, )/).map((words) => ({
    words,
    address: ADDRESSES.find(([name]) => name.test(words))?.[1] ?? null,
  }));
}
