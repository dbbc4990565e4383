import { type Box, overlap } from '../geometry/box.ts';
import type { PlacedLabel } from './label.ts';

/**
 * Whether one of the `covers` lies over a part of the name: half a name is worse than none. What is covered as a whole
 * is not cut; dragging may uncover it.
 */
export function isCut({ boxes }: PlacedLabel, covers: readonly Box[]): boolean {
  return covers.some(
    (cover) => boxes.some((box) => overlap(box, cover)) && !boxes.every((box) => isWithin(box, cover)),
  );
}

function isWithin(box: Box, cover: Box): boolean {
  return (
    box.left >= cover.left && box.right <= cover.right && box.top >= cover.top && box.bottom <= cover.bottom
  );
}
