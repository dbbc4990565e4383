import type { Point } from '../../../geo/box.ts';

/** CSS pixels between two neighbours: a comfortable target. */
const SPACING = 44;
const LEAST_RADIUS = 52;
/** More than these stand on a spiral, for a circle of them would leave the window. */
const MOST_ON_A_CIRCLE = 9;

/** Where `count` places that share a point stand when they are spiderfied out, in CSS pixels from that point. */
export function spiderOffsets(count: number): Point[] {
  return count <= MOST_ON_A_CIRCLE ? circle(count) : spiral(count);
}

function circle(count: number): Point[] {
  const radius = Math.max(LEAST_RADIUS, (count * SPACING) / (2 * Math.PI));
  return Array.from({ length: count }, (_, index) =>
    polar(radius, (index / count) * 2 * Math.PI - Math.PI / 2),
  );
}

/** Each stands `SPACING` further along the spiral, whose turns are as far apart. */
function spiral(count: number): Point[] {
  let angle = 0;
  let radius = LEAST_RADIUS;
  return Array.from({ length: count }, () => {
    const point = polar(radius, angle - Math.PI / 2);
    angle += SPACING / radius;
    radius = LEAST_RADIUS + (SPACING * angle) / (2 * Math.PI);
    return point;
  });
}

function polar(radius: number, angle: number): Point {
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
