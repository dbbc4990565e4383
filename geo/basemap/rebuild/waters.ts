import { holds } from '../../../src/geo/area.ts';
import type { LayerFeature } from '../../../src/pipeline/basemap/layer-feature.ts';
import type { Fixes } from './fixes.ts';
import type { RawLayers } from './raw-layers.ts';
import { riverBanks } from './river-banks.ts';

/** Sea, lakes and rivers, each with its source; lakes with the names that their positions tell. */
export function waters(raw: RawLayers, fixes: Fixes): LayerFeature[] {
  return [
    ...raw.sea.map(
      ({ geometry }): LayerFeature => ({
        type: 'Feature',
        properties: { layer: 'sea', source: 'Natural Earth' },
        geometry,
      }),
    ),
    ...lakes(raw, fixes),
    ...raw.rivers.flatMap(({ geometry, properties }) =>
      riverBanks(geometry.coordinates).map(
        (coordinates): LayerFeature => ({
          type: 'Feature',
          // The raw level 0 marks only the widest stretches of a great river: drawn with the rest of it.
          properties: { layer: 'river', source: 'GSHHG', rank: Math.max(0, properties.level - 1) },
          geometry: { type: 'LineString', coordinates },
        }),
      ),
    ),
  ];
}

function lakes(raw: RawLayers, fixes: Fixes): LayerFeature[] {
  for (const { at, en } of fixes.lakes)
    if (!raw.lakes.some(({ geometry }) => holds(geometry, at)))
      throw new Error(`No lake lies at ${at} for ${en}.`);
  return raw.lakes.map(({ geometry, properties }) => {
    const named = fixes.lakes.find(({ at }) => holds(geometry, at));
    const names: Record<string, string> = named === undefined ? {} : { ar: named.ar, en: named.en };
    return { type: 'Feature', properties: { layer: 'lake', source: properties.source, names }, geometry };
  });
}
