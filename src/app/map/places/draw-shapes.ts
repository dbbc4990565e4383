import { type CanvasFrame, toFrame, tracePaths } from '../geometry/canvas-frame.ts';
import type { Palette } from '../palette.ts';
import { hatch } from './hatch.ts';
import type { State } from './highlight.ts';
import type { Hatch, Shape } from './scene.ts';

type Context = CanvasRenderingContext2D;

const AREA_FILL: Record<State, number> = { plain: 0.1, visited: 0.02, pointed: 0.2, chosen: 0.16 };
const OUTLINE: Record<State, number> = { plain: 1.4, visited: 1.4, pointed: 2.6, chosen: 3.4 };
const HATCH: Record<State, number> = { plain: 0.9, visited: 0.5, pointed: 1.6, chosen: 1.9 };
/** How opaque a hatch is where it has not begun to fade, in hexadecimal: several may lie upon each other. */
const CORE = '90';

const LINE: Record<State, number> = { plain: 2.6, visited: 3.6, pointed: 4.4, chosen: 5 };

export function drawArea(
  context: Context,
  frame: CanvasFrame,
  { paths }: Shape,
  state: State,
  palette: Palette,
): void {
  context.beginPath();
  tracePaths(context, paths, frame, 'ring');
  context.fillStyle = palette.areas;
  context.globalAlpha = AREA_FILL[state];
  context.fill('evenodd');
  context.globalAlpha = 1;
  context.lineJoin = 'round';
  context.lineWidth = OUTLINE[state];
  context.strokeStyle = palette.areas;
  context.stroke();
}

/** A visited line is hollow, as a visited marker is. */
export function drawLine(
  context: Context,
  frame: CanvasFrame,
  { paths }: Shape,
  state: State,
  palette: Palette,
): void {
  context.beginPath();
  tracePaths(context, paths, frame, 'line');
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
}

/** Lines that fade away from the point: nobody can say where a desert ends. */
export function drawHatch(
  context: Context,
  frame: CanvasFrame,
  area: Hatch,
  state: State,
  palette: Palette,
): void {
  const { x, y } = toFrame(frame, area.at);
  const radius = area.radius * frame.scale;
  const { left, top } = frame.box;
  context.save();
  if (area.clip !== null) {
    context.beginPath();
    tracePaths(context, area.clip, frame, 'ring');
    context.clip('evenodd');
  }
  context.beginPath();
  for (const { from, to } of hatch({ x: x + left, y: y + top }, radius, frame.box)) {
    context.moveTo(from.x - left, from.y - top);
    context.lineTo(to.x - left, to.y - top);
  }
  context.lineWidth = HATCH[state];
  context.strokeStyle = fading(context, x, y, radius, palette.areas);
  context.stroke();
  context.restore();
}

/** `colour` has six hexadecimal digits, as all tokens that the map draws with. */
function fading(context: Context, x: number, y: number, radius: number, colour: string): CanvasGradient {
  const gradient = context.createRadialGradient(x, y, 0, x, y, radius);
  gradient.addColorStop(0, `${colour}${CORE}`);
  gradient.addColorStop(0.4, `${colour}${CORE}`);
  gradient.addColorStop(1, `${colour}00`);
  return gradient;
}
