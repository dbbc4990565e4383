import { type Box, overlap, type Point } from '../../../geo/box.ts';
import { worldSize } from '../../../geo/mercator.ts';
import type { Path } from '../../../geo/path.ts';

/** Steps shorter than this many CSS pixels cannot be seen and are left out of a line. */
const FINEST_STEP = 0.6;

/** The part of the world that a canvas shows. */
export interface CanvasFrame {
  readonly zoom: number;
  /** CSS pixels of the unit square's side. */
  readonly scale: number;
  /** What it shows, in CSS pixels from the world's upper left corner at this zoom. */
  readonly box: Box;
}

export function frameOf(zoom: number, box: Box): CanvasFrame {
  return { zoom, scale: worldSize(zoom), box };
}

/** A point of the unit square in CSS pixels from the frame's upper left corner. */
export function toFrame(frame: CanvasFrame, { x, y }: Point): Point {
  return { x: x * frame.scale - frame.box.left, y: y * frame.scale - frame.box.top };
}

export function fromFrame(frame: CanvasFrame, { x, y }: Point): Point {
  return { x: (x + frame.box.left) / frame.scale, y: (y + frame.box.top) / frame.scale };
}

/** The frame's box in the unit square, with a margin in CSS pixels. */
export function worldBox({ box, scale }: CanvasFrame, margin = 0): Box {
  return {
    left: (box.left - margin) / scale,
    top: (box.top - margin) / scale,
    right: (box.right + margin) / scale,
    bottom: (box.bottom + margin) / scale,
  };
}

/** Adds those of the paths to the context's current path that the frame shows. */
export function tracePaths(
  context: CanvasPath,
  paths: readonly Path[],
  frame: CanvasFrame,
  type: 'line' | 'ring',
): void {
  const shown = worldBox(frame, 4);
  for (const path of paths) {
    if (!overlap(path.box, shown)) continue;
    tracePath(context, path, frame);
    if (type === 'ring') context.closePath();
  }
}

function tracePath(context: CanvasPath, { points }: Path, { scale, box }: CanvasFrame): void {
  let lastX = Infinity;
  let lastY = Infinity;
  const end = points.length - 2;
  for (let index = 0; index <= end; index += 2) {
    const x = (points[index] ?? 0) * scale - box.left;
    const y = (points[index + 1] ?? 0) * scale - box.top;
    const step = Math.abs(x - lastX) + Math.abs(y - lastY);
    if (index === 0) context.moveTo(x, y);
    else if (step >= FINEST_STEP || index === end) context.lineTo(x, y);
    else continue;
    lastX = x;
    lastY = y;
  }
}
