import type { LayerFeature } from '../../../src/pipeline/basemap/layer-feature.ts';
import type { Fixes } from './fixes.ts';
import type { RawTown } from './raw-layers.ts';

/** Parts of towns, abandoned, destroyed and historical ones (codes of GeoNames) are no labels. */
const NO_TOWN = new Set(['PPLX', 'PPLQ', 'PPLW', 'PPLH']);

/**
 * Labels of towns with names checked by hand, of villages only in the home countries. A town without a name in a
 * language has none there.
 */
export function townLabels(towns: readonly RawTown[], fixes: Fixes): LayerFeature[] {
  checkEntries(towns, fixes);
  const decisionOn = ({ properties }: RawTown) =>
    fixes.towns.find(({ name }) => name === properties.name_en);
  return towns
    .filter((town) => !NO_TOWN.has(town.properties.feature_code) && decisionOn(town)?.drop !== true)
    .filter(
      ({ properties }) =>
        typeOf(properties) !== 'village' || Object.values(fixes.home).includes(properties.country),
    )
    .map((town) => {
      const { properties, geometry } = town;
      const ar = decisionOn(town)?.ar ?? plainArabic(properties.name_ar, fixes.ranks);
      const en = decisionOn(town)?.en ?? plainLatin(properties, fixes.ranks);
      return {
        type: 'Feature',
        properties: {
          layer: 'label',
          source: 'GeoNames',
          type: typeOf(properties),
          names: ar === null ? { en } : { ar, en },
          population: properties.population,
        },
        geometry,
      };
    });
}

function checkEntries(towns: readonly RawTown[], fixes: Fixes): void {
  const known = new Set(towns.map(({ properties }) => properties.name_en));
  const stray = fixes.towns.find(({ name }) => !known.has(name));
  if (stray !== undefined) throw new Error(`The raw towns have no "${stray.name}" to fix.`);
}

const TYPES_OF_CODES = { PPLC: 'capital', PPLA: 'city', PPLA2: 'town' } as const;
const TOWN_POPULATION = 30_000;

function typeOf({
  feature_code,
  population,
}: RawTown['properties']): 'capital' | 'city' | 'town' | 'village' {
  const type = Object.entries(TYPES_OF_CODES).find(([code]) => code === feature_code)?.[1];
  return type ?? (population >= TOWN_POPULATION ? 'town' : 'village');
}

function withoutRank(name: string, ranks: readonly string[]): string {
  const rank = ranks.find((word) => name.startsWith(`${word} `));
  return rank === undefined ? name : name.slice(rank.length + 1);
}

/** Without vowel marks, which print does not set in names. */
function plainArabic(name: string, ranks: readonly string[]): string | null {
  return name === '' ? null : withoutRank(name, ranks).replace(/[\u064B-\u0652]/g, '');
}

/** Countries whose names stand in a transcription from Arabic; elsewhere marks are part of the spelling. */
const TRANSCRIBED = new Set(['SY', 'IQ', 'JO']);

/** Without the marks of scholarly transcription, as newspapers write. */
function plainLatin({ name_en, country }: RawTown['properties'], ranks: readonly string[]): string {
  const name = withoutRank(name_en, ranks);
  return TRANSCRIBED.has(country) ? name.normalize('NFKD').replace(/[\p{M}‘’]/gu, '') : name;
}
