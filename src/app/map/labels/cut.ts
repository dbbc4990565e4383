import { type Box, overlap } from '../../../geo/box.ts';
import type { PlacedLabel } from './label.ts';

/**
 * Whether one of the `hidden` boxes lies over a part of the name: half a name is worse than none. What is covered as a whole
 * is not cut; dragging may uncover it.
 */
export function isCut({ boxes }: PlacedLabel, hidden: readonly Box[]): boolean {
  return hidden.some(
    (cover) => boxes.some((box) => overlap(box, cover)) && !boxes.every((box) => isWithin(box, cover)),
  );
}

function isWithin(box: Box, cover: Box): boolean {
  return (
    box.left >= cover.left && box.right <= cover.right && box.top >= cover.top && box.bottom <= cover.bottom
  );
}
