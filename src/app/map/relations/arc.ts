import type { Point } from '../../../geo/box.ts';

/** How far an arc bows out, as a part of the distance between its ends. */
const BOW = 0.13;
/** Straight pieces of an arc: at no zoom can their corners be seen. */
const PIECES = 32;

/**
 * The points of a gentle arc, both ends among them. It bows to the left of the way (y grows downwards), so that there
 * and back are two arcs.
 */
export function arcPoints(from: Point, to: Point): Point[] {
  const pull = {
    x: (from.x + to.x) / 2 + 2 * BOW * (to.y - from.y),
    y: (from.y + to.y) / 2 - 2 * BOW * (to.x - from.x),
  };
  return Array.from({ length: PIECES + 1 }, (_, piece) => {
    const part = piece / PIECES;
    const [start, middle, end] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
    return {
      x: start * from.x + middle * pull.x + end * to.x,
      y: start * from.y + middle * pull.y + end * to.y,
    };
  });
}

/** A line without its first and last stretch, in the unit of its points; empty where nothing is left. */
export function cutEnds(points: readonly Point[], atStart: number, atEnd: number): Point[] {
  const kept = cutStart(cutStart(points, atStart).reverse(), atEnd).reverse();
  return kept.length < 2 ? [] : kept;
}

function cutStart(points: readonly Point[], by: number): Point[] {
  let left = by;
  for (let index = 0; index + 1 < points.length; index += 1) {
    const [from, to] = [points[index], points[index + 1]];
    if (from === undefined || to === undefined) break;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length > left) {
      const part = left / length;
      const cut = { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
      return [cut, ...points.slice(index + 1)];
    }
    left -= length;
  }
  return [];
}

/** The three corners of an arrowhead at the end of a line, its point first; `null` for a line without a direction. */
export function arrowhead(
  points: readonly Point[],
  length: number,
  width: number,
): [Point, Point, Point] | null {
  const tip = points.at(-1);
  const before =
    points.findLast((point) => tip !== undefined && distance(point, tip) > length / 2) ?? points[0];
  if (tip === undefined || before === undefined || distance(before, tip) === 0) return null;
  const far = distance(before, tip);
  const along = { x: (tip.x - before.x) / far, y: (tip.y - before.y) / far };
  const base = { x: tip.x - along.x * length, y: tip.y - along.y * length };
  const aside = { x: (-along.y * width) / 2, y: (along.x * width) / 2 };
  return [tip, { x: base.x + aside.x, y: base.y + aside.y }, { x: base.x - aside.x, y: base.y - aside.y }];
}

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);
