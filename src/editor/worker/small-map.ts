import type { WorldIndex, WorldPiece } from '../../corpus/world-basemap.ts';
import { piecesFor } from '../../corpus/world-pieces.ts';
import { countryAt, worldPieces } from '../../exports/map/basemap.ts';
import { BARE_FRAME } from '../../exports/map/frame.ts';
import { createProjection } from '../../exports/map/projection.ts';
import type { Place } from '../../gazetteer/place.ts';
import { countryId } from '../../gazetteer/world/world-place.ts';
import { holds } from '../../geo/area.ts';
import { boundsOf, isInside } from '../../geo/bounding-box.ts';
import type { BoundingBox, Position } from '../../model/position.ts';
import { type PinView, positionAt, type Size } from '../model/pin-view.ts';
import type { SmallMap } from './replies.ts';

/** Gives the text of a file of the world's ground by its path. */
export type ReadGround = (path: string) => Promise<string>;

/** The ground of the world as small maps draw it; each file is read once. */
export interface WorldGround {
  draw(view: PinView, size: Size, places: readonly Place[]): Promise<SmallMap>;
  /** Id of the country that holds a position; `null` at sea. */
  countryAt(position: Position): Promise<string | null>;
}

/** So many places are named on a small map. */
const MOST_PLACES = 40;

export function openGround(read: ReadGround): WorldGround {
  const known = new Map<string, Promise<unknown>>();
  const load = <Value>(path: string): Promise<Value> => {
    const loading = known.get(path) ?? read(path).then((text) => JSON.parse(text));
    known.set(path, loading);
    loading.catch(() => known.delete(path));
    return loading as Promise<Value>;
  };
  const piecesIn = async (box: BoundingBox, zoom: number): Promise<WorldPiece[]> => {
    const files = piecesFor(await load<WorldIndex>('index.json'), box, zoom);
    return Promise.all(files.map((file) => load<WorldPiece>(file)));
  };
  return {
    async draw(view, size, places) {
      const box = boxOf(view, size);
      const [longitude, latitude] = view.centre;
      const position = { longitude, latitude, zoom: view.zoom };
      const projection = createProjection({ ...BARE_FRAME, ...size, position }, []);
      const pieces = worldPieces(await piecesIn(box, view.zoom), view.zoom);
      return {
        pieces: pieces
          .map(({ style, geometry }) => ({ style, path: projection.path(geometry) }))
          .filter(({ path }) => path !== ''),
        places: placesIn(places, box).map(({ id, names, layer, point }) => ({
          id,
          layer,
          names: Object.fromEntries(names.toReversed().map(({ language, toponym }) => [language, toponym])),
          point,
        })),
      };
    },
    async countryAt(position) {
      const pieces = await piecesIn(boundsOf([position], 0.01), FINE);
      const code = pieces
        .toReversed()
        .map((piece) => countryAt(piece, position))
        .find((found) => found !== null);
      return code === undefined ? null : countryId(code);
    },
  };
}

/** As near as the ground goes. */
const FINE = 9;

function boxOf(view: PinView, size: Size): BoundingBox {
  const [west, north] = positionAt(view, size, { x: 0, y: 0 });
  const [east, south] = positionAt(view, size, { x: size.width, y: size.height });
  return west < east ? [west, south, east, north] : [-180, south, 180, north];
}

type Positioned = Place & { readonly point: Position };

/** The project's own before the world's, and the larger before the smaller. */
function placesIn(places: readonly Place[], box: BoundingBox): Positioned[] {
  const seen = places.filter(
    (place): place is Positioned =>
      place.point !== null &&
      place.layer === 'settlements' &&
      place.display === 'exact' &&
      isInside(place.point, box),
  );
  return seen
    .sort(
      (one, other) =>
        Number(one.world) - Number(other.world) || (other.population ?? 0) - (one.population ?? 0),
    )
    .slice(0, MOST_PLACES);
}

/** The smallest of the areas that hold a position. */
export function smallestAround(places: readonly Place[], position: Position): Place | null {
  const around = places.filter(({ geometry }) => geometry !== null && holds(geometry, position));
  return around.sort((one, other) => extentOf(one) - extentOf(other))[0] ?? null;
}

function extentOf({ geometry }: Place): number {
  const rings =
    geometry?.type === 'Polygon'
      ? geometry.coordinates
      : geometry?.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : [];
  const [west, south, east, north] = boundsOf(rings.flat());
  return (east - west) * (north - south);
}
