import { type CanvasFrame, toFrame, tracePaths } from '../canvas/canvas-frame.ts';
import type { CanvasPalette } from '../canvas/palette.ts';
import { isRaised, type Raised, type State } from '../features/highlight.ts';
import type { Hatch } from '../features/scene.ts';

type Context = CanvasRenderingContext2D;

/** A ring of a hatch that fades outwards, as parts of its radius. */
export interface Band {
  readonly inner: number;
  readonly outer: number;
  /** Opacity, 0 to 1. */
  readonly strength: number;
}

/** Up to here, as a part of the radius, a hatch does not fade. */
const CORE = 0.4;
/** So many rings look like one gradient, and are drawn many times faster. */
const RINGS = 4;

/** A hatch fades towards its radius, for nobody can say where a desert ends. */
export const BANDS: readonly Band[] = [
  { inner: 0, outer: CORE, strength: 1 },
  ...Array.from({ length: RINGS }, (_, ring) => ({
    inner: CORE + ((1 - CORE) * ring) / RINGS,
    outer: CORE + ((1 - CORE) * (ring + 1)) / RINGS,
    strength: 1 - (ring + 0.5) / RINGS,
  })),
];

/** CSS pixels of the side of the tile that is laid out; one slanting line crosses it. */
const TILE = 9;
/** CSS pixels. A hatch so large has no end in sight and would say nothing but "here". */
const LARGEST = 900;

/** CSS pixels. */
const THICKNESS: Record<Raised | 'plain', number> = { plain: 0.9, pointed: 1.3, chosen: 1.4 };
/** Several hatches may lie upon each other. */
const STRENGTH: Record<Raised | 'plain', number> = { plain: 0.34, pointed: 0.6, chosen: 0.6 };

/** Slanting lines that fade away from each point, as far as its container reaches; one container is clipped to once. */
export function drawHatches(
  context: Context,
  frame: CanvasFrame,
  hatches: readonly Hatch[],
  stateOf: (hatch: Hatch) => State,
  palette: CanvasPalette,
): void {
  for (const clip of new Set(hatches.map((hatch) => hatch.clip))) {
    context.save();
    if (clip !== null) {
      context.beginPath();
      tracePaths(context, clip, frame, 'ring');
      context.clip('evenodd');
    }
    for (const hatch of hatches.filter((each) => each.clip === clip)) {
      drawHatch(context, frame, hatch, stateOf(hatch), palette);
    }
    context.restore();
  }
}

function drawHatch(
  context: Context,
  frame: CanvasFrame,
  hatch: Hatch,
  state: State,
  palette: CanvasPalette,
): void {
  const look = isRaised(state) ? state : 'plain';
  const radius = hatch.radius * frame.scale;
  const pattern = radius > LARGEST ? null : layTiles(context, frame, THICKNESS[look], palette.areas);
  if (pattern === null) return;
  const { x, y } = toFrame(frame, hatch.at);
  context.fillStyle = pattern;
  for (const { inner, outer, strength } of BANDS) {
    context.globalAlpha = strength * STRENGTH[look];
    context.beginPath();
    context.arc(x, y, outer * radius, 0, 2 * Math.PI);
    if (inner > 0) context.arc(x, y, inner * radius, 0, 2 * Math.PI, true);
    context.fill();
  }
  context.globalAlpha = 1;
}

/**
 * The tiles lie on one grid for the whole world, so that the lines stand still while the map is dragged, and pixel
 * upon pixel: tiles copied whole are much faster than as many slanting lines.
 */
function layTiles(
  context: Context,
  { box }: CanvasFrame,
  thickness: number,
  colour: string,
): CanvasPattern | null {
  const ratio = window.devicePixelRatio;
  const side = Math.round(TILE * ratio);
  const pattern = context.createPattern(drawTile(side, thickness * ratio, colour), 'repeat');
  const tile = side / ratio;
  pattern?.setTransform(new DOMMatrix([1 / ratio, 0, 0, 1 / ratio, -(box.left % tile), -(box.top % tile)]));
  return pattern;
}

/** The line goes through the middle; at the corners it is fixed, for there it belongs to the neighbours too. */
function drawTile(side: number, thickness: number, colour: string): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  tile.width = side;
  tile.height = side;
  const context = tile.getContext('2d');
  if (context === null) return tile;
  context.strokeStyle = colour;
  context.lineWidth = thickness;
  context.beginPath();
  for (const offset of [-side, 0, side]) {
    context.moveTo(offset - side, 2 * side);
    context.lineTo(offset + 2 * side, -side);
  }
  context.stroke();
  return tile;
}
