import type { Point } from '../../../geo/box.ts';
import { overlap } from '../../../geo/box.ts';
import { type CanvasFrame, toFrame, worldBox } from '../canvas/canvas-frame.ts';
import { markerRadius } from '../features/appearance.ts';
import { arrowhead, cutEnds } from './arc.ts';
import { HALF_BAND, type RelationLine, type RouteStop } from './relation-line.ts';

type Context = CanvasRenderingContext2D;

export interface RelationColours {
  readonly relations: string;
  readonly halo: string;
  readonly ink: string;
}

export type RelationState = 'plain' | 'pointed' | 'chosen';

/** CSS pixels. Dashes tell a route from a river, a border and a governorate's outline without its colour. */
const ROUTE_DASHES = [9, 4];
const EDGE_DASHES = [1, 4];
const ROUTE: Record<RelationState, number> = { plain: 2.2, pointed: 3.2, chosen: 3.6 };
const EDGE: Record<RelationState, number> = { plain: 1.8, pointed: 2.2, chosen: 2.6 };
const FILL: Record<RelationState, number> = { plain: 0.2, pointed: 0.34, chosen: 0.4 };
const ARROW = { length: 12, width: 11 };
/** Between a line's end and the mark of the place there. */
const AIR = 3;

export function drawRelations(
  context: Context,
  frame: CanvasFrame,
  lines: readonly RelationLine[],
  stateOf: (line: RelationLine) => RelationState,
  colours: RelationColours,
): void {
  const shown = worldBox(frame, HALF_BAND + ARROW.width);
  context.lineJoin = 'round';
  for (const line of lines) {
    if (!overlap(line.box, shown)) continue;
    const draw = line.link.type === 'between' ? drawBand : drawRoute;
    draw(context, frame, line, stateOf(line), colours);
  }
}

function drawRoute(
  context: Context,
  frame: CanvasFrame,
  { legs, stops }: RelationLine,
  state: RelationState,
  colours: RelationColours,
): void {
  legs.forEach((leg, index) => {
    const points = cutEnds(
      leg.map((point) => toFrame(frame, point)),
      roomAround(stops[index]),
      roomAround(stops[index + 1]),
    );
    const arrow = index === legs.length - 1 ? arrowhead(points, ARROW.length, ARROW.width) : null;
    const line = arrow === null ? points : cutEnds(points, 0, ARROW.length - 2);
    context.lineCap = 'butt';
    context.setLineDash([]);
    if (state === 'chosen') stroke(context, line, ROUTE.chosen + 6, colours.ink);
    stroke(context, line, ROUTE[state] + 3, colours.halo);
    context.setLineDash(ROUTE_DASHES);
    stroke(context, line, ROUTE[state], colours.relations);
    context.setLineDash([]);
    if (arrow !== null) drawArrow(context, arrow, state, colours);
  });
}

function drawArrow(
  context: Context,
  arrow: readonly Point[],
  state: RelationState,
  colours: RelationColours,
): void {
  trace(context, arrow);
  context.closePath();
  context.lineWidth = 3;
  context.strokeStyle = state === 'chosen' ? colours.ink : colours.halo;
  context.stroke();
  context.fillStyle = colours.relations;
  context.fill();
}

/** A broad stripe between two dotted edges. */
function drawBand(
  context: Context,
  frame: CanvasFrame,
  { legs, stops }: RelationLine,
  state: RelationState,
  colours: RelationColours,
): void {
  const points = cutEnds(
    (legs[0] ?? []).map((point) => toFrame(frame, point)),
    roomAround(stops[0]),
    roomAround(stops[1]),
  );
  const [from, to] = [points[0], points.at(-1)];
  if (from === undefined || to === undefined) return;
  context.lineCap = 'butt';
  context.setLineDash([]);
  context.globalAlpha = FILL[state];
  stroke(context, points, HALF_BAND * 2, colours.relations);
  context.globalAlpha = 1;
  context.lineCap = 'round';
  context.setLineDash(state === 'plain' ? EDGE_DASHES : []);
  const colour = state === 'chosen' ? colours.ink : colours.relations;
  for (const edge of edgesOf(from, to)) stroke(context, edge, EDGE[state], colour);
  context.setLineDash([]);
}

function edgesOf(from: Point, to: Point): Point[][] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const aside = { x: (-(to.y - from.y) / length) * HALF_BAND, y: ((to.x - from.x) / length) * HALF_BAND };
  return [1, -1].map((side) =>
    [from, to].map(({ x, y }) => ({ x: x + side * aside.x, y: y + side * aside.y })),
  );
}

/** CSS pixels that the mark of a place takes at the end of a line. */
export function roomAround(stop: RouteStop | undefined): number {
  return stop === undefined ? 0 : markerRadius(stop.place.passages) + AIR;
}

function stroke(context: Context, points: readonly Point[], thickness: number, colour: string): void {
  trace(context, points);
  context.lineWidth = thickness;
  context.strokeStyle = colour;
  context.stroke();
}

function trace(context: Context, points: readonly Point[]): void {
  context.beginPath();
  points.forEach(({ x, y }, index) => {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
}
