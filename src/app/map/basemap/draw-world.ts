import { height, moved, overlap, turnsIn, width } from '../../../geo/box.ts';
import type { Path } from '../../../geo/path.ts';
import { type CanvasFrame, toFrame, tracePaths, worldBox } from '../canvas/canvas-frame.ts';
import type { CanvasPalette } from '../canvas/palette.ts';
import { BORDER_DASHES, borderWidth, DISPUTED_DASHES, riverWidth } from './draw-basemap.ts';
import type { DrawnPiece } from './unpack-piece.ts';

type Context = CanvasRenderingContext2D;

/** The whole world in one colour of land, and again to its left and right: no map ends in an edge. */
export function drawWorld(
  context: Context,
  frame: CanvasFrame,
  pieces: readonly DrawnPiece[],
  land: string,
  palette: CanvasPalette,
): void {
  if (pieces.length === 0) return;
  context.fillStyle = palette.water;
  context.fillRect(0, 0, width(frame.box), height(frame.box));
  for (const copy of copiesIn(frame)) {
    for (const piece of pieces) {
      if (overlap(piece.box, worldBox(copy, 1))) drawPiece(context, copy, piece, land, palette);
    }
  }
}

/** The frame as each copy of the world sees it. */
function copiesIn(frame: CanvasFrame): CanvasFrame[] {
  return turnsIn(worldBox(frame)).map((turn) => ({
    ...frame,
    box: moved(frame.box, { x: -turn * frame.scale, y: 0 }),
  }));
}

/** A finer piece replaces what lies below it. */
function drawPiece(
  context: Context,
  frame: CanvasFrame,
  piece: DrawnPiece,
  land: string,
  palette: CanvasPalette,
): void {
  const { x: left, y: top } = toFrame(frame, { x: piece.box.left, y: piece.box.top });
  const { x: right, y: bottom } = toFrame(frame, { x: piece.box.right, y: piece.box.bottom });
  const trace = (paths: readonly Path[], type: 'line' | 'ring') => {
    context.beginPath();
    tracePaths(context, paths, frame, type);
  };
  const stroke = (paths: readonly Path[], colour: string, thickness: number, dashes: readonly number[]) => {
    trace(paths, 'line');
    context.strokeStyle = colour;
    context.lineWidth = thickness;
    context.setLineDash([...dashes]);
    context.stroke();
  };
  const isDue = ({ minZoom }: { readonly minZoom: number }) => minZoom <= frame.zoom;
  context.save();
  context.beginPath();
  // A pixel more than its own, or a hairline would show between two pieces.
  context.rect(Math.floor(left), Math.floor(top), Math.ceil(right - left) + 1, Math.ceil(bottom - top) + 1);
  context.clip();
  context.fillStyle = palette.water;
  context.fillRect(left, top, right - left + 1, bottom - top + 1);
  context.lineJoin = 'round';
  trace(piece.land, 'ring');
  context.fillStyle = land;
  context.fill();
  for (const { paths } of piece.divisions.filter(isDue)) stroke(paths, palette.governorate, 0.8, []);
  for (const { minZoom, paths } of piece.rivers.filter(isDue)) {
    stroke(paths, palette.river, riverWidth(Math.max(0, (minZoom - 4) / 2), frame.zoom), []);
  }
  trace(piece.lakes, 'ring');
  context.fillStyle = palette.water;
  context.fill('evenodd');
  for (const { disputed, paths } of piece.borders) {
    stroke(paths, palette.border, borderWidth(frame.zoom), disputed ? DISPUTED_DASHES : BORDER_DASHES);
  }
  context.restore();
}
