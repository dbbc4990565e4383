import type { Position } from '../../corpus/place-head.ts';
import { holds } from '../../gazetteer/area.ts';
import { distanceToLineKm } from '../../gazetteer/line.ts';
import type { LayerFeature } from './layer-feature.ts';
import type { Mending } from './mending.ts';
import type { RawLayers } from './raw-layers.ts';
import { riverBanks } from './river-banks.ts';

/** Sea, lakes and rivers, each with its source; lakes with the names that their positions tell. */
export function waters(raw: RawLayers, mending: Mending): LayerFeature[] {
  return [
    ...raw.sea.map(
      ({ geometry }): LayerFeature => ({
        type: 'Feature',
        properties: { layer: 'sea', source: 'Natural Earth' },
        geometry,
      }),
    ),
    ...lakes(raw, mending),
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

function lakes(raw: RawLayers, mending: Mending): LayerFeature[] {
  for (const { at, en } of mending.lakes)
    if (!raw.lakes.some(({ geometry }) => holds(geometry, at)))
      throw new Error(`No lake lies at ${at} for ${en}.`);
  return raw.lakes.map(({ geometry, properties }) => {
    const named = mending.lakes.find(({ at }) => holds(geometry, at));
    const names: Record<string, string> = named === undefined ? {} : { ar: named.ar, en: named.en };
    return { type: 'Feature', properties: { layer: 'lake', source: properties.source, names }, geometry };
  });
}

/** How far beside a river's line the position of its name may be written. */
const BESIDE_KM = 1;

/** The points where rivers, seas and countries are named. */
export function writtenLabels(raw: RawLayers, mending: Mending): LayerFeature[] {
  const label = (
    sort: 'country' | 'sea' | 'river',
    at: Position,
    { ar, en }: { ar: string; en: string },
  ): LayerFeature => ({
    type: 'Feature',
    properties: { layer: 'label', source: 'Buldan', sort, names: { ar, en } },
    geometry: { type: 'Point', coordinates: [...at] },
  });
  return [
    ...mending.countries.map((each) => label('country', each.at, each)),
    ...mending.seas.map((each) => label('sea', each.at, each)),
    ...mending.rivers.flatMap((each) => each.at.map((at) => label('river', onRiver(at, each.en, raw), each))),
  ];
}

function onRiver(at: Position, name: string, raw: RawLayers): Position {
  const lines = raw.rivers.map(({ geometry }) => geometry.coordinates);
  const near = lines.map((line) => distanceToLineKm(line, at)).reduce((a, b) => Math.min(a, b));
  if (near > BESIDE_KM) throw new Error(`No river runs within ${BESIDE_KM} km of ${at} for ${name}.`);
  return at;
}
