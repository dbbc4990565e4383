import type { LabelProperties } from '../../corpus/basemap.ts';
import type { Place } from '../../gazetteer/place.ts';
import { labelPoint } from '../../geo/label-point.ts';
import { angleAt } from '../../geo/line-angle.ts';
import type { Kind } from '../../model/kind.ts';
import type { Position } from '../../model/position.ts';
import { featuresOf, type LayerFeature, linesOf } from './layer-feature.ts';
import { areaZoom, leastZoom } from './least-zoom.ts';

/** A label that has not found its rank yet. */
export interface LabelDraft extends Omit<LabelProperties, 'rank'> {
  readonly point: Position;
  /** Inhabitants; 0 where unknown. */
  readonly population: number;
}

const UNNAMED = { place: null, population: 0, angle: 0 } as const;

/** The labels of the layers, as their files name them. */
export function layerDrafts(features: readonly LayerFeature[]): LabelDraft[] {
  return [...writtenDrafts(features), ...areaDrafts(features)];
}

function writtenDrafts(features: readonly LayerFeature[]): LabelDraft[] {
  const rivers = featuresOf(features, 'river').flatMap(({ geometry }) => linesOf(geometry));
  return featuresOf(features, 'label').flatMap(({ properties, geometry }) => {
    const point = labelPoint(geometry);
    const { type, names, population = 0 } = properties;
    if (point === null) return [];
    const angle = type === 'river' ? angleAt(point, rivers) : 0;
    return [{ ...UNNAMED, type, names, point, population, angle, minZoom: leastZoom(type, population) }];
  });
}

/** Lakes and governorates that have a name; each is named where it is about as wide as its name. */
function areaDrafts(features: readonly LayerFeature[]): LabelDraft[] {
  const areas = [...featuresOf(features, 'lake'), ...featuresOf(features, 'governorate')];
  return areas.flatMap(({ properties: { layer: type, names }, geometry }) => {
    const point = labelPoint(geometry);
    if (point === null || Object.keys(names).length === 0) return [];
    return [{ ...UNNAMED, type, names, point, minZoom: areaZoom(type, geometry) }];
  });
}

export const SETTLEMENTS = ['capital', 'city', 'town', 'village'] as const satisfies readonly Kind[];

/** The labels of the gazetteer's settlements. */
export function settlementDrafts(places: readonly Place[]): LabelDraft[] {
  return places.flatMap((place) => {
    const type = SETTLEMENTS.find((kind) => kind === place.kind);
    if (type === undefined || place.point === null) return [];
    const population = place.population ?? 0;
    const minZoom = leastZoom(type, population);
    return [{ ...namedBy(place), type, point: place.point, population, angle: 0, minZoom }];
  });
}

/** The displayed names of a place: the first of each language. */
export function namedBy(place: Place): Pick<LabelDraft, 'names' | 'place'> {
  const names = place.names.toReversed().map(({ language, toponym }) => [language, toponym]);
  return { names: Object.fromEntries(names), place: place.id };
}
