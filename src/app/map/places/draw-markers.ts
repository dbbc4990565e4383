import type { LayerId } from '../../../corpus/place-head.ts';
import type { Point } from '../geometry/box.ts';
import { type CanvasFrame, toFrame } from '../geometry/canvas-frame.ts';
import { worldLength } from '../geometry/mercator.ts';
import type { Palette } from '../palette.ts';
import { isUncertain } from './appearance.ts';
import type { Marker } from './crowd.ts';
import { type Highlight, type State, stateOf } from './highlight.ts';

type Context = CanvasRenderingContext2D;

const CHIP_RADIUS = 9;
const NUMBER_SIZE = 11.5;
/** Narrower numbers than this part of the marker's width fit into it. */
const ROOM_FOR_NUMBER = 1.7;

/** Where the "+3" of a shared marker stands, in CSS pixels from the marker's middle. */
export function chipOffset({ radius }: Marker): Point {
  return { x: radius * 0.75 + 7, y: -radius * 0.75 - 5 };
}

export function drawMarkers(
  context: Context,
  frame: CanvasFrame,
  markers: readonly Marker[],
  highlight: Highlight,
  palette: Palette,
  wordNumber: (value: number) => string,
): void {
  const stacked = [...markers].sort((one, other) => level(one, highlight) - level(other, highlight));
  for (const marker of stacked) drawUncertainty(context, frame, marker, palette);
  for (const marker of stacked) drawLeg(context, frame, marker, palette);
  for (const marker of stacked) {
    const at = toFrame(frame, marker.at);
    drawMarker(context, at, marker, stateOf(marker.place.id, highlight), palette);
    drawNumber(context, at, marker, stateOf(marker.place.id, highlight), palette, wordNumber);
    if (marker.others > 0) drawChip(context, at, marker, palette, `+${wordNumber(marker.others)}`);
  }
}

/** Small markers lie above large ones, the chosen and the pointed-at above all. */
function level({ place, radius }: Marker, highlight: Highlight): number {
  const state = stateOf(place.id, highlight);
  return state === 'chosen' ? 2 : state === 'pointed' ? 1 : -radius;
}

/** The circle of true radius that surely holds the place. */
function drawUncertainty(
  context: Context,
  frame: CanvasFrame,
  { place, at, root, radius }: Marker,
  palette: Palette,
): void {
  if (!isUncertain(place) || place.point === null || root !== null) return;
  const pixels = worldLength(place.uncertaintyKm, place.point[1]) * frame.scale;
  if (pixels < radius + 3) return;
  const { x, y } = toFrame(frame, at);
  context.beginPath();
  context.arc(x, y, pixels, 0, 2 * Math.PI);
  context.globalAlpha = 0.07;
  context.fillStyle = palette[place.layer];
  context.fill();
  context.globalAlpha = 1;
  context.setLineDash([4, 4]);
  context.lineWidth = 1.3;
  context.strokeStyle = palette[place.layer];
  context.stroke();
  context.setLineDash([]);
}

/** From a fanned-out marker to the point it belongs to. */
function drawLeg(context: Context, frame: CanvasFrame, { at, root }: Marker, palette: Palette): void {
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

function drawMarker(
  context: Context,
  at: Point,
  { place, radius }: Marker,
  state: State,
  palette: Palette,
): void {
  const colour = palette[place.layer];
  const ring = (size: number, thickness: number, style: string) => {
    traceMark(context, place.layer, at, size);
    context.lineWidth = thickness;
    context.strokeStyle = style;
    context.stroke();
  };
  if (state === 'chosen') ring(radius + 5, 3, palette.ink);
  if (state === 'pointed') ring(radius + 4, 2, palette.ink);
  ring(radius + 1, state === 'chosen' ? 4 : 3, palette.halo);
  traceMark(context, place.layer, at, radius);
  context.fillStyle = state === 'visited' ? palette.halo : colour;
  context.fill();
  if (state === 'visited') ring(radius - 1.2, 2.4, colour);
}

/** Each layer of points has a form of its own, so that colour is not all that tells them apart. */
export function traceMark(
  context: CanvasPath & { beginPath(): void },
  layer: LayerId,
  { x, y }: Point,
  radius: number,
): void {
  context.beginPath();
  if (layer === 'quarters') {
    const reach = radius * 1.15;
    context.moveTo(x, y - reach);
    context.lineTo(x + reach, y);
    context.lineTo(x, y + reach);
    context.lineTo(x - reach, y);
    context.closePath();
  } else if (layer === 'sites') {
    const side = radius * 0.9;
    context.roundRect(x - side, y - side, side * 2, side * 2, 2);
  } else if (layer === 'countries') {
    const side = radius * 1.05;
    context.roundRect(x - side * 1.2, y - side * 0.8, side * 2.4, side * 1.6, side * 0.8);
  } else {
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
}

function drawNumber(
  context: Context,
  { x, y }: Point,
  { place, radius }: Marker,
  state: State,
  palette: Palette,
  wordNumber: (value: number) => string,
): void {
  if (place.passages < 2) return;
  const number = wordNumber(place.passages);
  context.font = `${NUMBER_SIZE}px ${palette.control}`;
  if (context.measureText(number).width > radius * ROOM_FOR_NUMBER) return;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = state === 'visited' ? palette.ink : palette['on-layer'];
  context.fillText(number, x, y + 1);
}

function drawChip(context: Context, at: Point, marker: Marker, palette: Palette, words: string): void {
  const offset = chipOffset(marker);
  const x = at.x + offset.x;
  const y = at.y + offset.y;
  context.font = `11px ${palette.control}`;
  const half = Math.max(CHIP_RADIUS, context.measureText(words).width / 2 + 4);
  context.beginPath();
  context.roundRect(x - half, y - CHIP_RADIUS, half * 2, CHIP_RADIUS * 2, CHIP_RADIUS);
  context.fillStyle = palette.halo;
  context.fill();
  context.lineWidth = 1.4;
  context.strokeStyle = palette[marker.place.layer];
  context.stroke();
  context.direction = 'ltr';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = palette.ink;
  context.fillText(words, x, y + 1);
}
