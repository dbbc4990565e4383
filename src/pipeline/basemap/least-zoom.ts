import type { LabelType } from '../../corpus/basemap.ts';
import { boundsOf } from '../../geo/bounding-box.ts';
import { distanceKm } from '../../geo/distance.ts';
import type { Geometry, Position } from '../../model/position.ts';

type WrittenLabelType = Exclude<LabelType, 'lake' | 'governorate'>;

/** The least zooms at which labels of each type are drawn; of settlements, by inhabitants, the most first. */
const ZOOMS: Record<WrittenLabelType, readonly (readonly [inhabitants: number, zoom: number])[]> = {
  country: [[0, 5]],
  sea: [[0, 5]],
  capital: [[0, 5]],
  city: [
    [200_000, 6],
    [0, 7],
  ],
  river: [[0, 7]],
  town: [
    [60_000, 8],
    [0, 9],
  ],
  village: [[0, 10]],
};

export function leastZoom(type: WrittenLabelType, population: number): number {
  return ZOOMS[type].find(([inhabitants]) => population >= inhabitants)?.[1] ?? 10;
}

/** An area is named from the zoom at which it is about as wide as its name, by the diagonal of its bounding box. */
const DIAGONALS_KM: Record<'lake' | 'governorate', readonly (readonly [diagonal: number, zoom: number])[]> = {
  lake: [
    [60, 7],
    [25, 8],
    [0, 9],
  ],
  governorate: [
    [150, 7],
    [70, 8],
    [0, 9],
  ],
};

export function areaZoom(type: 'lake' | 'governorate', area: Geometry): number {
  const diagonal = diagonalKm(area);
  return DIAGONALS_KM[type].find(([km]) => diagonal > km)?.[1] ?? 9;
}

function diagonalKm(area: Geometry): number {
  const positions = [area.coordinates].flat(area.type === 'MultiPolygon' ? 3 : 2) as Position[];
  const [west, south, east, north] = boundsOf(positions);
  return distanceKm([west, south], [east, north]);
}
