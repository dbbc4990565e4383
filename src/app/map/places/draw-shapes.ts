import { type CanvasFrame, tracePaths } from '../canvas/canvas-frame.ts';
import type { Palette } from '../canvas/palette.ts';
import type { State } from '../features/highlight.ts';
import type { Shape } from '../features/scene.ts';

type Context = CanvasRenderingContext2D;

const AREA_FILL: Record<State, number> = { plain: 0.1, visited: 0.02, pointed: 0.2, chosen: 0.16 };
const OUTLINE: Record<State, number> = { plain: 1.4, visited: 1.4, pointed: 2.6, chosen: 3.4 };
/** Dashes and dots: a border is no river. */
const BORDER_DASHES = [12, 6, 1, 6];

const LINE: Record<State, number> = { plain: 2.6, visited: 3.6, pointed: 4.4, chosen: 5 };

export function drawArea(
  context: Context,
  frame: CanvasFrame,
  { place, paths }: Shape,
  state: State,
  palette: Palette,
): void {
  context.beginPath();
  tracePaths(context, paths, frame, 'ring');
  context.fillStyle = palette[place.layer];
  context.globalAlpha = AREA_FILL[state];
  context.fill('evenodd');
  context.globalAlpha = 1;
  context.lineJoin = 'round';
  context.lineWidth = OUTLINE[state];
  context.strokeStyle = palette[place.layer];
  context.stroke();
}

/** A visited line is hollow, as a visited marker is. */
export function drawLine(
  context: Context,
  frame: CanvasFrame,
  { place, paths }: Shape,
  state: State,
  palette: Palette,
): void {
  context.beginPath();
  tracePaths(context, paths, frame, 'line');
  context.setLineDash(place.kind === 'border' ? BORDER_DASHES : []);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  const stroke = (thickness: number, colour: string) => {
    context.lineWidth = thickness;
    context.strokeStyle = colour;
    context.stroke();
  };
  if (state === 'chosen') stroke(LINE.chosen + 4, palette.ink);
  if (state === 'chosen' || state === 'pointed') stroke(LINE[state] + 2, palette.halo);
  stroke(LINE[state], palette.lines);
  if (state === 'visited') stroke(LINE.visited - 2.2, palette.halo);
  context.setLineDash([]);
}
