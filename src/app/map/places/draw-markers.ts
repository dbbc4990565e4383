import { holds, type Point } from '../../../geo/box.ts';
import { worldLength } from '../../../geo/mercator.ts';
import type { LayerId } from '../../../model/kind.ts';
import { type CanvasFrame, toFrame, worldBox } from '../canvas/canvas-frame.ts';
import type { CanvasPalette } from '../canvas/palette.ts';
import { stamp } from '../canvas/stamp.ts';
import { isUncertain } from '../features/appearance.ts';
import { CHIP_RADIUS, chipOffset, inStack, type Marker } from '../features/cluster.ts';
import { DIMMED, type Highlight, isRaised, type State, stateOf } from '../features/highlight.ts';

type Context = CanvasRenderingContext2D;

/** How much larger a mark is that is chosen or pointed at. */
const RAISED = 1.15;
/** How far the ring of a chosen mark reaches around it. */
const RING = 5;
/** Half of what the longest number of a chip takes. */
const CHIP_REACH = 20;
/** Beyond this many CSS pixels from the frame a marker shows nothing in it but its circle. */
const WIDEST = 40;
const NUMBER_SIZE = 11.5;
/** Narrower numbers than this part of the marker's width fit into it. */
const ROOM_FOR_NUMBER = 1.7;

export function drawMarkers(
  context: Context,
  frame: CanvasFrame,
  markers: readonly Marker[],
  highlight: Highlight,
  palette: CanvasPalette,
  wordNumber: (value: number) => string,
): void {
  const shown = worldBox(frame, WIDEST);
  const stacked = inStack(
    markers.filter(({ at }) => holds(shown, at)),
    highlight,
  );
  for (const marker of uncertain(markers)) {
    drawUncertainty(context, frame, marker, stateOf(marker.place.id, highlight), palette);
  }
  for (const marker of stacked) drawLeg(context, frame, marker, palette);
  // A count lies below all marks: it never hides one.
  for (const { place, at, radius, others } of stacked.filter((marker) => marker.others > 0)) {
    const state = stateOf(place.id, highlight);
    context.globalAlpha = state === 'dimmed' ? DIMMED : 1;
    const reach = state === 'chosen' ? (radius + RING) * RAISED : radius;
    drawChip(context, toFrame(frame, at), reach, palette, wordOthers(others, wordNumber));
  }
  for (const marker of stacked) {
    const at = toFrame(frame, marker.at);
    const state = stateOf(marker.place.id, highlight);
    const { layer, passages } = marker.place;
    const look = `${layer} ${state} ${passages} ${palette[layer]} ${palette.halo}`;
    context.globalAlpha = state === 'dimmed' ? DIMMED : 1;
    stamp(context, at, marker.radius * 1.4 + 8, look, (small) => {
      if (isRaised(state)) small.scale(RAISED, RAISED);
      drawMarker(small, marker, state, palette);
      if (isRaised(state)) drawNumber(small, marker, palette, wordNumber(passages));
    });
    context.globalAlpha = 1;
  }
}

/** More circles than this are a tangle; those of the places with most passages remain. */
const MOST_CIRCLES = 100;

function uncertain(markers: readonly Marker[]): Marker[] {
  return markers
    .filter(({ place, root }) => root === null && isUncertain(place))
    .sort((one, other) => other.place.passages - one.place.passages)
    .slice(0, MOST_CIRCLES);
}

/** The circle of true radius that surely holds the place. */
function drawUncertainty(
  context: Context,
  frame: CanvasFrame,
  { place, at, radius }: Marker,
  state: State,
  palette: CanvasPalette,
): void {
  if (place.point === null || state === 'dimmed') return;
  const pixels = worldLength(place.uncertaintyKm, place.point[1]) * frame.scale;
  if (pixels < radius + 3) return;
  const { x, y } = toFrame(frame, at);
  context.beginPath();
  context.arc(x, y, pixels, 0, 2 * Math.PI);
  context.globalAlpha = isRaised(state) ? 0.12 : 0.04;
  context.fillStyle = palette[place.layer];
  context.fill();
  context.globalAlpha = 1;
  context.setLineDash([3, 3]);
  context.lineWidth = isRaised(state) ? 1.4 : 0.9;
  context.strokeStyle = palette[place.layer];
  context.stroke();
  context.setLineDash([]);
}

/** From a spiderfied-out marker to the point it belongs to. */
function drawLeg(context: Context, frame: CanvasFrame, { at, root }: Marker, palette: CanvasPalette): void {
  if (root === null) return;
  const from = toFrame(frame, root);
  const to = toFrame(frame, at);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.lineWidth = 1.5;
  context.strokeStyle = palette.ink;
  context.stroke();
}

function drawMarker(context: Context, { place, radius }: Marker, state: State, palette: CanvasPalette): void {
  const colour = palette[place.layer];
  const ring = (size: number, thickness: number, style: string) => {
    traceMark(context, place.layer, size);
    context.lineWidth = thickness;
    context.strokeStyle = style;
    context.stroke();
  };
  if (state === 'chosen') ring(radius + 4, 2.5, palette.ink);
  if (state === 'highlighted') ring(radius + 3, 1.5, palette.ink);
  ring(radius + 1, state === 'chosen' ? 3 : 2, palette.halo);
  traceMark(context, place.layer, radius);
  context.fillStyle = state === 'visited' ? palette.halo : colour;
  context.fill();
  if (state === 'visited') ring(radius - 0.9, 1.8, colour);
}

/** Each layer of points has a form of its own, so that colour is not all that tells them apart. */
function traceMark(context: Context, layer: LayerId, radius: number): void {
  context.beginPath();
  if (layer === 'quarters') {
    const reach = radius * 1.15;
    context.moveTo(0, -reach);
    for (const [x, y] of [
      [reach, 0],
      [0, reach],
      [-reach, 0],
    ] as const)
      context.lineTo(x, y);
    context.closePath();
  } else if (layer === 'sites') {
    context.roundRect(-radius * 0.9, -radius * 0.9, radius * 1.8, radius * 1.8, 2);
  } else if (layer === 'countries') {
    context.roundRect(-radius * 1.26, -radius * 0.84, radius * 2.52, radius * 1.68, radius * 0.84);
  } else {
    context.arc(0, 0, radius, 0, 2 * Math.PI);
  }
}

function drawNumber(
  context: Context,
  { place, radius }: Marker,
  palette: CanvasPalette,
  number: string,
): void {
  if (place.passages < 2) return;
  context.font = `${NUMBER_SIZE}px ${palette.control}`;
  if (context.measureText(number).width > radius * ROOM_FOR_NUMBER) return;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = palette['on-layer'];
  context.fillText(number, 0, 1);
}

/** Beyond this number it says only that they are more. */
const MOST_COUNTED = 99;

function wordOthers(others: number, wordNumber: (value: number) => string): string {
  return others > MOST_COUNTED ? `${wordNumber(MOST_COUNTED)}+` : `+${wordNumber(others)}`;
}

/** How many other places share the marker, beside all that is drawn of it. */
function drawChip(context: Context, at: Point, radius: number, palette: CanvasPalette, words: string): void {
  const offset = chipOffset({ radius });
  const middle = { x: at.x + offset.x, y: at.y + offset.y };
  stamp(context, middle, CHIP_REACH, `${words} ${palette.line} ${palette.halo}`, (small) => {
    small.font = `10.5px ${palette.control}`;
    const half = Math.min(CHIP_REACH - 1, Math.max(CHIP_RADIUS, small.measureText(words).width / 2 + 4));
    small.beginPath();
    small.roundRect(-half, -CHIP_RADIUS, half * 2, CHIP_RADIUS * 2, CHIP_RADIUS);
    small.fillStyle = palette.halo;
    small.fill();
    small.lineWidth = 1;
    small.strokeStyle = palette.line;
    small.stroke();
    small.direction = 'ltr';
    small.textAlign = 'center';
    small.textBaseline = 'middle';
    small.fillStyle = palette['map-label'];
    small.fillText(words, 0, 1);
  });
}
