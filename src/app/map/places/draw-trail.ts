import type { Point } from '../../../geo/box.ts';
import { type CanvasFrame, toFrame } from '../canvas/canvas-frame.ts';
import type { CanvasPalette } from '../canvas/palette.ts';

/** CSS pixels. */
const DOTS = [1, 6];
const THICKNESS = 3;

/** The way of a walk through points of the unit square, in dots that fade towards where it came from. */
export function drawTrail(
  context: CanvasRenderingContext2D,
  frame: CanvasFrame,
  points: readonly Point[],
  palette: CanvasPalette,
): void {
  context.save();
  context.lineCap = 'round';
  context.lineWidth = THICKNESS;
  context.setLineDash(DOTS);
  context.strokeStyle = palette.settlements;
  points.slice(1).forEach((point, index) => {
    const from = toFrame(frame, points[index] ?? point);
    const to = toFrame(frame, point);
    context.globalAlpha = (index + 1) / points.length;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  });
  context.restore();
}
