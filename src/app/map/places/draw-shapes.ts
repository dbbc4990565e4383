import { type CanvasFrame, tracePaths } from '../canvas/canvas-frame.ts';
import type { CanvasPalette } from '../canvas/palette.ts';
import { isRaised, type Raised, type State } from '../features/highlight.ts';
import type { Shape } from '../features/scene.ts';

type Context = CanvasRenderingContext2D;

const AREA_FILL: Record<Raised | 'plain', number> = { plain: 0.08, pointed: 0.16, chosen: 0.14 };
const OUTLINE: Record<Raised | 'plain', number> = { plain: 1.2, pointed: 2, chosen: 2.6 };
/** Borders are dashed as those of the basemap: a border is no river. */
const BORDER_DASHES = [6, 3];

const LINE: Record<State, number> = {
  plain: 2,
  visited: 2,
  dimmed: 1.4,
  highlighted: 3,
  pointed: 3.6,
  chosen: 4.2,
};

export function drawArea(
  context: Context,
  frame: CanvasFrame,
  { place, paths }: Shape,
  state: State,
  palette: CanvasPalette,
): void {
  context.beginPath();
  tracePaths(context, paths, frame, 'ring');
  context.fillStyle = palette[place.layer];
  context.globalAlpha = AREA_FILL[isRaised(state) ? state : 'plain'];
  context.fill('evenodd');
  context.globalAlpha = 1;
  context.lineJoin = 'round';
  context.lineWidth = OUTLINE[isRaised(state) ? state : 'plain'];
  context.strokeStyle = palette[place.layer];
  context.stroke();
}

export function drawLine(
  context: Context,
  frame: CanvasFrame,
  { place, paths }: Shape,
  state: State,
  palette: CanvasPalette,
): void {
  const isBorder = place.kind === 'border';
  context.beginPath();
  tracePaths(context, paths, frame, 'line');
  context.setLineDash(isBorder ? BORDER_DASHES : []);
  context.lineJoin = 'round';
  context.lineCap = isBorder ? 'butt' : 'round';
  const stroke = (thickness: number, colour: string) => {
    context.lineWidth = thickness;
    context.strokeStyle = colour;
    context.stroke();
  };
  if (state === 'chosen' && !isBorder) stroke(LINE.chosen + 3, palette.ink);
  if (isRaised(state)) stroke(LINE[state] + 2, palette.halo);
  const bare = isBorder ? palette.border : palette.river;
  const colour = isBorder ? palette.ink : palette.lines;
  stroke(LINE[state], state === 'plain' || state === 'dimmed' ? bare : colour);
  context.setLineDash([]);
}
