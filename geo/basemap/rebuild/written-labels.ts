import type { Position } from '../../../src/model/position.ts';
import { distanceToLineKm } from '../../../src/geo/line.ts';
import type { LayerFeature } from '../../../src/pipeline/basemap/layer-feature.ts';
import type { Fixes } from './fixes.ts';
import type { RawLayers } from './raw-layers.ts';

/** How far beside a river's line the position of its name may be written. */
const BESIDE_KM = 1;

/** The points where rivers, seas and countries are named. */
export function writtenLabels(raw: RawLayers, fixes: Fixes): LayerFeature[] {
  const label = (
    type: 'country' | 'sea' | 'river',
    at: Position,
    { ar, en }: { ar: string; en: string },
  ): LayerFeature => ({
    type: 'Feature',
    properties: { layer: 'label', source: 'Buldan', type, names: { ar, en } },
    geometry: { type: 'Point', coordinates: [...at] },
  });
  return [
    ...fixes.countries.map((each) => label('country', each.at, each)),
    ...fixes.seas.map((each) => label('sea', each.at, each)),
    ...fixes.rivers.flatMap((each) => each.at.map((at) => label('river', onRiver(at, each.en, raw), each))),
  ];
}

function onRiver(at: Position, name: string, raw: RawLayers): Position {
  const lines = raw.rivers.map(({ geometry }) => geometry.coordinates);
  const near = lines.map((line) => distanceToLineKm(line, at)).reduce((a, b) => Math.min(a, b));
  if (near > BESIDE_KM) throw new Error(`No river runs within ${BESIDE_KM} km of ${at} for ${name}.`);
  return at;
}
