import { overlap } from '../../../geo/box.ts';
import { directionOf } from '../../../model/direction.ts';
import type { CanvasFrame } from '../canvas/canvas-frame.ts';
import type { CanvasPalette } from '../canvas/palette.ts';
import { isRaised, type State } from '../features/highlight.ts';
import type { PlacedLabel } from './label.ts';

type Context = CanvasRenderingContext2D;

const HALO = 3;
/** A name that steps back can still be read by who looks for it. */
const DIMMED_NAME = 0.35;

export function drawLabels(
  context: Context,
  { box }: CanvasFrame,
  labels: readonly PlacedLabel[],
  palette: CanvasPalette,
  stateOf: (place: string | null) => State,
): void {
  const isShown = ({ boxes }: PlacedLabel) => boxes.some((covered) => overlap(covered, box));
  for (const label of labels.filter(isShown)) {
    const { candidate, centre } = label;
    drawDot(context, candidate.at.x - box.left, candidate.at.y - box.top, candidate.style.dot, palette);
    context.save();
    context.translate(Math.round(centre.x - box.left), Math.round(centre.y - box.top));
    context.rotate((candidate.angle * Math.PI) / 180);
    drawText(context, label, palette, stateOf(candidate.place));
    context.restore();
  }
}

function drawDot(context: Context, x: number, y: number, radius: number, palette: CanvasPalette): void {
  if (radius === 0) return;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = palette['map-label'];
  context.fill();
}

function drawText(context: Context, { candidate }: PlacedLabel, palette: CanvasPalette, state: State): void {
  const { text, language, style, width, height } = candidate;
  const raised = isRaised(state);
  if (raised) drawPlate(context, width, height, state === 'chosen' ? 2 : 1, palette);
  context.font = `${style.size}px ${palette.control}`;
  context.letterSpacing = `${style.spacing * style.size}px`;
  context.globalAlpha = state === 'dimmed' ? DIMMED_NAME : style.opacity;
  context.direction = directionOf(language);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.strokeStyle = palette.halo;
  if (!raised) context.strokeText(text, 0, 1);
  context.fillStyle = raised ? palette.ink : palette[style.colour];
  context.fillText(text, 0, 1);
}

/** The name of the chosen place, and of the one pointed at, lies on a plate of its own. */
function drawPlate(
  context: Context,
  width: number,
  height: number,
  edge: number,
  palette: CanvasPalette,
): void {
  context.beginPath();
  context.roundRect(-width / 2 - 5, -height / 2 - 1, width + 10, height + 2, 6);
  context.fillStyle = palette.card;
  context.fill();
  context.lineWidth = edge;
  context.strokeStyle = palette.ink;
  context.stroke();
}
