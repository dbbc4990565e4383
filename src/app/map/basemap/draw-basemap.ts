import { type Box, height, width } from '../../../geo/box.ts';
import type { Path } from '../../../geo/path.ts';
import { type CanvasFrame, toFrame, tracePaths } from '../canvas/canvas-frame.ts';
import type { Palette } from '../canvas/palette.ts';
import type { DrawnBasemap } from './unpack-basemap.ts';

/** CSS pixels. Borders are dashed, disputed ones dotted: no border looks like a river. */
const BORDER_DASHES = [6, 3];
const DISPUTED_DASHES = [2, 4];

/** The basemap without its labels, each thing above the one before it; of lines those that no place of `drawn` draws. */
export function drawBasemap(
  context: CanvasRenderingContext2D,
  frame: CanvasFrame,
  basemap: DrawnBasemap,
  drawn: ReadonlySet<string>,
  palette: Palette,
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
  drawEdges(context, frame, basemap.box, palette.paper);
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
function riverWidth(rank: number, zoom: number): number {
  return Math.max(0.4, (zoom - 3) * 0.42 - rank * 0.55);
}

const borderWidth = (zoom: number): number => Math.min(1.8, 0.8 + (zoom - 4) * 0.15);

/** CSS pixels over which the basemap fades away where the basemap ends. */
const FADE = 48;

/** Lets the basemap end softly: beyond it nothing is known, and nothing is there. */
function drawEdges(context: CanvasRenderingContext2D, frame: CanvasFrame, box: Box, colour: string): void {
  const { x: left, y: top } = toFrame(frame, { x: box.left, y: box.top });
  const { x: right, y: bottom } = toFrame(frame, { x: box.right, y: box.bottom });
  const fade = (fromX: number, fromY: number, toX: number, toY: number) => {
    const gradient = context.createLinearGradient(fromX, fromY, toX, toY);
    gradient.addColorStop(0, colour);
    gradient.addColorStop(1, `${colour}00`);
    context.fillStyle = gradient;
    context.fillRect(0, 0, width(frame.box), height(frame.box));
  };
  if (left > -FADE) fade(left, 0, left + FADE, 0);
  if (right < width(frame.box) + FADE) fade(right, 0, right - FADE, 0);
  if (top > -FADE) fade(0, top, 0, top + FADE);
  if (bottom < height(frame.box) + FADE) fade(0, bottom, 0, bottom - FADE);
}
