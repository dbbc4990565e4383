import { type Box, overlap } from '../../../geo/box.ts';
import { worldSize } from '../../../geo/mercator.ts';
import type { Path } from '../../../geo/path.ts';
import type { LabelCandidate } from './label.ts';
import { Occupied } from './occupied.ts';

/** Names of areas must not lie across a border: what lies beyond it is another country's. */
const OF_AREAS: readonly string[] = ['areas'];

/** Tells of a name of an area whether it would cross one of the `borders`; other names may. `region` in the unit square. */
export function borderCrossing(
  borders: readonly Path[],
  region: Box,
  zoom: number,
): (candidate: LabelCandidate, boxes: readonly Box[]) => boolean {
  const taken = new Occupied();
  const scale = worldSize(zoom);
  for (const path of borders) {
    if (overlap(path.box, region)) for (const box of stepsOf(path, scale)) taken.add(box);
  }
  return ({ style }, boxes) => OF_AREAS.includes(style.colour) && !boxes.every((box) => taken.isFree(box));
}

/** CSS pixels between two points that stand for the line between them. */
const STEP = 6;

/** Small boxes along a line, in CSS pixels from the world's upper left corner. */
function stepsOf({ points }: Path, scale: number): Box[] {
  const boxes: Box[] = [];
  for (let index = 0; index + 3 < points.length; index += 2) {
    const [fromX = 0, fromY = 0, toX = 0, toY = 0] = points.subarray(index, index + 4);
    const steps = Math.max(1, Math.ceil((Math.hypot(toX - fromX, toY - fromY) * scale) / STEP));
    for (let step = 0; step < steps; step++) {
      const x = (fromX + ((toX - fromX) * step) / steps) * scale;
      const y = (fromY + ((toY - fromY) * step) / steps) * scale;
      boxes.push({ left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 });
    }
  }
  return boxes;
}
