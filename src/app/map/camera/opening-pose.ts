import type { Box, Point } from '../../../geo/box.ts';
import { project } from '../../../geo/mercator.ts';
import type { OpenCorpus } from '../../data/corpus-context.ts';
import type { View } from '../../model/view.ts';
import type { PlacePaths } from '../features/shapes.ts';
import { firstZoomFor, forOpening, isInSight, lastZoomFor, type Pose, poseFor } from './fit.ts';
import { boxOfPlace, openingBox } from './targets.ts';

/** Where the map stands when a page is opened with this view in a window of this size. */
export function openingPose(
  corpus: OpenCorpus,
  { place, position }: Pick<View, 'place' | 'position'>,
  paths: PlacePaths,
  size: Point,
  visible: Box,
): Pose {
  const lastZoom = lastZoomFor(corpus.manifest.places);
  if (position !== null) {
    const { latitude, longitude, zoom } = position;
    const within = Math.min(lastZoom, Math.max(firstZoomFor(size.y), Math.round(zoom)));
    return { middle: project([longitude, latitude]), zoom: within };
  }
  const opening = poseFor(openingBox(corpus), forOpening(visible), size, lastZoom);
  const box = place === null ? null : boxOfPlace(place, corpus, paths);
  if (box === null || isInSight(box, opening, size, visible)) return opening;
  return poseFor(box, visible, size, lastZoom);
}
