import { element, type Markup } from '../markup.ts';
import type { ExportedPlace } from '../selection.ts';
import { radiusOf } from './draw-places.ts';
import type { Drawing } from './drawing.ts';

type Point = readonly [x: number, y: number];

/** How far an arc bows out, as a part of the distance between its ends; there and back are two arcs. */
const BOW = 0.13;
/** Between a line's end and the mark of the place there, in pixels. */
const AIR = 3;
const ARROW = { length: 12, width: 11 };
const BAND_WIDTH = 14;

const written = (...points: readonly Point[]): string =>
  points.map((point) => point.map((number) => Math.round(number * 10) / 10).join(' ')).join(' ');

/** The point `distance` pixels before `to` on the straight way from `from`, and `aside` pixels to its right. */
function before([x, y]: Point, to: Point, distance: number, aside = 0): Point {
  const length = Math.hypot(to[0] - x, to[1] - y) || 1;
  const [alongX, alongY] = [(to[0] - x) / length, (to[1] - y) / length];
  return [to[0] - alongX * distance - alongY * aside, to[1] - alongY * distance + alongX * aside];
}

interface Leg {
  readonly start: Point;
  /** The control point of a quadratic curve. */
  readonly pull: Point;
  readonly end: Point;
}

function legOf(from: ExportedPlace, to: ExportedPlace, { projection }: Drawing): Leg | null {
  if (from.point === null || to.point === null) return null;
  const [start, end] = [projection.point(from.point), projection.point(to.point)];
  const pull: Point = [
    (start[0] + end[0]) / 2 + 2 * BOW * (end[1] - start[1]),
    (start[1] + end[1]) / 2 - 2 * BOW * (end[0] - start[0]),
  ];
  return {
    start: before(pull, start, radiusOf(from) + AIR),
    pull,
    end: before(pull, end, radiusOf(to) + AIR),
  };
}

function route(legs: readonly Leg[], { colours }: Drawing): Markup[] {
  const dashes = { stroke: colours.relations, 'stroke-width': 2.2, 'stroke-dasharray': '9 4' };
  const arcs = legs.flatMap(({ start, pull, end }) => {
    const d = `M${written(start)}Q${written(pull, end)}`;
    const halo = { stroke: colours.halo, 'stroke-width': 5.2 };
    return [element('path', { d, fill: 'none', ...halo }), element('path', { d, fill: 'none', ...dashes })];
  });
  const last = legs.at(-1);
  return last === undefined ? [] : [...arcs, arrowhead(last, colours.relations)];
}

function arrowhead({ pull, end }: Leg, fill: string): Markup {
  const [left, right] = [-ARROW.width / 2, ARROW.width / 2].map((aside) =>
    before(pull, end, ARROW.length, aside),
  );
  return element('path', { d: `M${written(end, left ?? end, right ?? end)}Z`, fill });
}

function band([leg]: readonly Leg[], { colours }: Drawing): Markup[] {
  if (leg === undefined) return [];
  const stroke = { stroke: colours.relations, 'stroke-width': BAND_WIDTH, 'stroke-opacity': 0.3 };
  return [element('path', { d: `M${written(leg.start)}L${written(leg.end)}`, fill: 'none', ...stroke })];
}

/** Routes as dashed arcs, what lies between two places as a band; a stated distance is not drawn. */
export function relations(drawing: Drawing): Markup[] {
  const drawn = new Map<string, Markup[]>();
  for (const { relation, places } of drawing.relations) {
    if (relation.type === 'distance') continue;
    const legs = places.slice(1).flatMap((to, index) => legOf(places[index] ?? to, to, drawing) ?? []);
    if (legs.length < places.length - 1) continue;
    const draw = relation.type === 'route' ? route : band;
    drawn.set([relation.type, ...places.map(({ summary }) => summary.id)].join(' '), draw(legs, drawing));
  }
  return [...drawn.values()].flat();
}
