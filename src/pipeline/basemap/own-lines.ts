import type { Place } from '../../gazetteer/place.ts';
import { boundsOf, isInside } from '../../geo/bounding-box.ts';
import { distanceToLineKm } from '../../geo/line.ts';
import type { BoundingBox, Position } from '../../model/position.ts';

type Line = readonly Position[];

/** A stretch of a basemap's line. */
export interface LineStretch {
  /** Id of the place whose own line runs there; `null` where none does. */
  readonly place: string | null;
  readonly line: Line;
}

/** Two lines from one source lie no farther apart, whatever their decimals. */
const SAME_LINE_KM = 0.05;
/** More than that in degrees: rules out nearly all positions without trigonometry. */
const NEAR_DEGREES = 0.002;

/** Cuts a basemap's line into the stretches along which the line of one of `places` runs, and the rest. */
export function cutAlong(places: readonly Place[]): (line: Line) => LineStretch[] {
  const own = places.flatMap(({ id, geometry }) =>
    geometry?.type === 'LineString'
      ? [{ id, whole: boxed(geometry.coordinates), steps: stepsOf(geometry.coordinates).map(boxed) }]
      : [],
  );
  return (line) => {
    const placeAt = (position: Position): string | null =>
      own.find(({ whole, steps }) => isInside(position, whole.box) && steps.some(runsAt(position)))?.id ??
      null;
    return stretchesOf(line, line.map(placeAt));
  };
}

interface Boxed {
  readonly line: Line;
  readonly box: BoundingBox;
}

const boxed = (line: Line): Boxed => ({ line, box: boundsOf(line, NEAR_DEGREES) });

const runsAt =
  (position: Position) =>
  ({ line, box }: Boxed): boolean =>
    isInside(position, box) && distanceToLineKm(line, position) < SAME_LINE_KM;

function stepsOf(line: Line): Line[] {
  return line.slice(1).map((to, index) => [line[index] ?? to, to]);
}

/** A step between two positions of one place is that place's; every other step is nobody's. */
function stretchesOf(line: Line, places: readonly (string | null)[]): LineStretch[] {
  const stretches: { place: string | null; line: Position[] }[] = [];
  line.slice(1).forEach((to, index) => {
    const from = line[index] ?? to;
    const place = places[index] === places[index + 1] ? (places[index] ?? null) : null;
    const last = stretches.at(-1);
    if (last?.place === place) last.line.push(to);
    else stretches.push({ place, line: [from, to] });
  });
  return stretches;
}
