import type { ForeignPlace } from './foreign-place.ts';
import { isObject, type JsonObject, objectsIn } from './json.ts';
import type { Notes } from './notes.ts';
import { osmPlace } from './osm-tags.ts';

type Position = readonly [number, number];

/** The elements with tags of an answer of Overpass, with a point, a line or an area. */
export function overpassPlaces(elements: readonly unknown[], notes: Notes): ForeignPlace[] {
  const all = objectsIn(elements);
  const nodes = new Map(
    all.flatMap((each) => (each.type === 'node' ? [[each.id, positionOf(each)] as const] : [])),
  );
  return all.flatMap((element) => {
    if (!isObject(element.tags) || Object.keys(element.tags).length === 0) return [];
    const name = `${String(element.type)}/${String(element.id)}`;
    return [osmPlace(name, element.tags, geometryOf(element, nodes), notes)];
  });
}

function positionOf({ lat, lon }: JsonObject): Position | null {
  return typeof lat === 'number' && typeof lon === 'number' ? [lon, lat] : null;
}

function geometryOf(element: JsonObject, nodes: ReadonlyMap<unknown, Position | null>): unknown {
  const point = positionOf(element) ?? (isObject(element.center) ? positionOf(element.center) : null);
  if (point !== null) return { type: 'Point', coordinates: point };
  const line = lineOf(element, nodes);
  if (line.length >= 2) return shapeOf(line);
  return isObject(element.bounds) ? middleOf(element.bounds) : null;
}

function lineOf(
  { geometry, nodes: ids }: JsonObject,
  nodes: ReadonlyMap<unknown, Position | null>,
): Position[] {
  const own = objectsIn(geometry).map(positionOf);
  const named = Array.isArray(ids) ? ids.map((id) => nodes.get(id) ?? null) : [];
  return (own.length > 0 ? own : named).filter((position) => position !== null);
}

function shapeOf(line: readonly Position[]): unknown {
  const isClosed = line.length >= 4 && String(line[0]) === String(line.at(-1));
  return isClosed ? { type: 'Polygon', coordinates: [line] } : { type: 'LineString', coordinates: line };
}

function middleOf({ minlat, minlon, maxlat, maxlon }: JsonObject): unknown {
  const middle = (one: unknown, other: unknown) => (Number(one) + Number(other)) / 2;
  return { type: 'Point', coordinates: [middle(minlon, maxlon), middle(minlat, maxlat)] };
}
