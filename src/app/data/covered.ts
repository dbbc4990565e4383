import type { BoundingBox, Manifest } from '../../corpus/manifest.ts';
import type { PlaceHead, Position } from '../../corpus/place-head.ts';

/** What the basemap covers; `null` where the corpus has none, then everything is inside. */
export function coveredBy(manifest: Manifest): BoundingBox | null {
  return manifest.basemap[0]?.boundingBox ?? null;
}

export function isInside([longitude, latitude]: Position, box: BoundingBox | null): boolean {
  if (box === null) return true;
  const [west, south, east, north] = box;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** A place that the basemap does not cover is not drawn and does not move the map. */
export function isOutside({ point }: PlaceHead, manifest: Manifest): boolean {
  return point !== null && !isInside(point, coveredBy(manifest));
}
