import type { Manifest } from '../../corpus/manifest.ts';
import type { PlaceHead } from '../../corpus/place-head.ts';
import { isInside } from '../../geo/bounding-box.ts';
import type { BoundingBox } from '../../model/position.ts';

/** What the basemap covers; `null` where the corpus has none, then everything is inside. */
export function coveredBy(manifest: Manifest): BoundingBox | null {
  return manifest.basemap[0]?.boundingBox ?? null;
}

/** A place that the basemap does not cover is not drawn and does not move the map. */
export function isOutside({ point }: PlaceHead, manifest: Manifest): boolean {
  return point !== null && !isInside(point, coveredBy(manifest));
}
