import { height, width } from '../geometry/box.ts';
import { type CanvasFrame, tracePaths } from '../geometry/canvas-frame.ts';
import type { Path } from '../geometry/path.ts';
import type { Palette } from '../palette.ts';
import type { Ground } from './ground.ts';

const DASHES = [5, 4];

/** The basemap without its labels, each thing above the one before it. */
export function drawGround(
  context: CanvasRenderingContext2D,
  frame: CanvasFrame,
  ground: Ground,
  palette: Palette,
): void {
  const fill = (paths: readonly Path[], colour: string) => {
    context.beginPath();
    tracePaths(context, paths, frame, 'ring');
    context.fillStyle = colour;
    context.fill('evenodd');
  };
  const stroke = (
    paths: readonly Path[],
    colour: string,
    thickness: number,
    dashes: readonly number[] = [],
  ) => {
    context.beginPath();
    tracePaths(context, paths, frame, 'line');
    context.strokeStyle = colour;
    context.lineWidth = thickness;
    context.setLineDash([...dashes]);
    context.stroke();
  };
  context.clearRect(0, 0, width(frame.box), height(frame.box));
  context.lineJoin = 'round';
  context.lineCap = 'round';
  fill(ground.land.neighbour, palette['land-abroad']);
  fill(ground.land.disputed, palette['land-abroad']);
  fill(ground.land.home, palette.land);
  fill(ground.sea, palette.water);
  stroke(ground.governorates, palette.governorate, 0.8);
  ground.rivers.forEach((rivers, rank) => {
    stroke(rivers, palette.river, riverWidth(rank, frame.zoom));
  });
  fill(ground.lakes, palette.water);
  stroke(ground.lakes, palette.river, 0.6);
  stroke(ground.borders, palette.border, borderWidth(frame.zoom));
  stroke(ground.disputedBorders, palette.border, borderWidth(frame.zoom), DASHES);
  context.setLineDash([]);
}

/** CSS pixels: hair lines for streams in a small map, a band for the great rivers in a large one. */
function riverWidth(rank: number, zoom: number): number {
  return Math.max(0.4, (zoom - 3) * 0.42 - rank * 0.55);
}

const borderWidth = (zoom: number): number => Math.min(2, 0.5 + (zoom - 4) * 0.25);
