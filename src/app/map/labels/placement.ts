import { type Box, boxAround, overlap, type Point } from '../../../geo/box.ts';
import type { LabelCandidate, LabelSide, PlacedLabel } from './label.ts';
import { Occupied } from './occupied.ts';

/** CSS pixels kept free around a name. */
const AIR = 2;

/**
 * Places the names that find room, in the order given: the first comes first. No name covers another or one of
 * the `obstacles`, nor stands where it `crosses` a line that it must not. The result depends on nothing but its arguments, so that the same map is the same again.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  obstacles: readonly Box[],
  crosses: (candidate: LabelCandidate, boxes: readonly Box[]) => boolean = () => false,
): PlacedLabel[] {
  const occupied = new Occupied();
  for (const box of obstacles) occupied.add(box);
  return candidates.flatMap((candidate) => {
    const placed = candidate.sides
      .map((side) => stand(candidate, side))
      .find(({ boxes }) => boxes.every((box) => occupied.isFree(box)) && !crosses(candidate, boxes));
    if (placed === undefined) return [];
    for (const box of placed.boxes) occupied.add(box);
    return [placed];
  });
}

/** The label on one side of its point, whether there is room or not. */
export function stand(candidate: LabelCandidate, side: LabelSide): PlacedLabel {
  const centre = centreOn(candidate, side);
  return { candidate, side, centre, boxes: boxesOf(candidate, centre) };
}

/** On the first of `sides` where the label covers none of the `taken` boxes; `null` where it does on all. */
export function standFree(
  candidate: LabelCandidate,
  sides: readonly LabelSide[],
  taken: readonly Box[],
): PlacedLabel | null {
  const isFree = ({ boxes }: PlacedLabel) => !boxes.some((box) => taken.some((other) => overlap(box, other)));
  return sides.map((side) => stand(candidate, side)).find(isFree) ?? null;
}

/** Towards a corner a name stands as far from its point as beside it. */
const CORNER = Math.SQRT1_2;

function centreOn({ at, width, height, distance }: LabelCandidate, side: LabelSide): Point {
  const directions = side.split(' ');
  const far = directions.length > 1 ? distance * CORNER : distance;
  const signOf = (less: string, more: string) =>
    Number(directions.includes(more)) - Number(directions.includes(less));
  return {
    x: at.x + signOf('left', 'right') * (far + width / 2),
    y: at.y + signOf('above', 'below') * (far + height / 2),
  };
}

function boxesOf({ width, height, angle }: LabelCandidate, centre: Point): Box[] {
  if (angle === 0) return [boxAround(centre, width / 2 + AIR, height / 2 + AIR)];
  const count = Math.ceil(width / height);
  const radians = (angle * Math.PI) / 180;
  return Array.from({ length: count }, (_, index) => {
    const along = ((index + 0.5) / count - 0.5) * width;
    const point = { x: centre.x + along * Math.cos(radians), y: centre.y + along * Math.sin(radians) };
    return boxAround(point, height / 2 + AIR);
  });
}
