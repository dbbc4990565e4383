import { height, width } from '../../../geo/box.ts';
import type { Path } from '../../../geo/path.ts';
import { type CanvasFrame, tracePaths } from '../canvas/canvas-frame.ts';
import type { CanvasPalette } from '../canvas/palette.ts';
import type { DrawnBasemap } from './unpack-basemap.ts';

/** CSS pixels. Borders are dashed, disputed ones dotted: no border looks like a river. */
export const BORDER_DASHES = [6, 3];
export const DISPUTED_DASHES = [2, 4];

/** The basemap without its labels, each thing above the one before it; of lines those that no place of `drawn` draws. */
export function drawBasemap(
  context: CanvasRenderingContext2D,
  frame: CanvasFrame,
  basemap: DrawnBasemap,
  drawn: ReadonlySet<string>,
  palette: CanvasPalette,
): void {
  const isBare = ({ place }: { readonly place: string | null }) => place === null || !drawn.has(place);
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
  context.lineJoin = 'round';
  context.lineCap = 'round';
  fill(basemap.land.neighbour, palette['land-abroad']);
  fill(basemap.land.disputed, palette['land-abroad']);
  fill(basemap.land.home, palette.land);
  fill(basemap.sea, palette.water);
  stroke(basemap.governorates, palette.governorate, 0.8);
  for (const { rank, paths } of basemap.rivers.filter(isBare)) {
    stroke(paths, palette.river, riverWidth(rank, frame.zoom));
  }
  fill(basemap.lakes, palette.water);
  context.lineCap = 'butt';
  for (const { disputed, paths } of basemap.borders.filter(isBare)) {
    stroke(paths, palette.border, borderWidth(frame.zoom), disputed ? DISPUTED_DASHES : BORDER_DASHES);
  }
  context.setLineDash([]);
}

/** Draws what must not cover the lakes: areas lie below them, and a river's line ends where its lake begins. */
export function drawOutsideLakes(
  context: CanvasRenderingContext2D,
  frame: CanvasFrame,
  lakes: readonly Path[],
  draw: () => void,
): void {
  context.save();
  context.beginPath();
  context.rect(0, 0, width(frame.box), height(frame.box));
  tracePaths(context, lakes, frame, 'ring');
  context.clip('evenodd');
  draw();
  context.restore();
}

/** CSS pixels: hair lines for streams in a small map, a band for the great rivers in a large one. */
export function riverWidth(rank: number, zoom: number): number {
  return Math.max(0.4, (zoom - 3) * 0.42 - rank * 0.55);
}

export const borderWidth = (zoom: number): number => Math.min(1.8, 0.8 + (zoom - 4) * 0.15);
