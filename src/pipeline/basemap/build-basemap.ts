import type { Basemap } from '../../corpus/basemap.ts';
import type { Place } from '../../gazetteer/place.ts';
import type { BoundingBox } from '../../model/position.ts';
import { type Detail, drawDetail } from './detail.ts';
import { basemapGround } from './ground.ts';
import { labelsOf } from './labels.ts';
import type { BasemapLayers } from './read-basemap.ts';

/** One detail of the basemap, as the app loads it. */
export interface BasemapDetail {
  readonly content: Basemap;
  readonly minZoom: number;
  readonly boundingBox: BoundingBox;
}

/**
 * From coarse to fine, each for some zooms, so that none draws what nobody would see at its zooms. The tolerance is
 * about a pixel of the detail's last zoom at 35° N; the steps of the grid are a quarter of that or less.
 */
const DETAILS: readonly Detail[] = [
  { minZoom: 5, toleranceKm: 4, leastAreaKm2: 40, riverRanks: 1, gridSteps: 4000 },
  { minZoom: 7, toleranceKm: 1.2, leastAreaKm2: 4, riverRanks: 3, gridSteps: 12_000 },
  { minZoom: 9, toleranceKm: 0.2, leastAreaKm2: 0.2, riverRanks: 3, gridSteps: 60_000 },
];

/**
 * The details of a basemap, coarse to fine; none where there is nothing to draw. Labels are named as the places of the
 * gazetteer are, where it has them.
 */
export function buildBasemap(
  { features, credits }: BasemapLayers,
  places: readonly Place[],
): BasemapDetail[] {
  if (features.length === 0) return [];
  const ground = basemapGround(features, places);
  const labels = labelsOf(features, places);
  return DETAILS.map((detail, i) => ({
    content: { ...drawDetail(ground, labels, detail, DETAILS[i + 1]?.minZoom ?? null), credits },
    minZoom: detail.minZoom,
    boundingBox: ground.boundingBox,
  }));
}
