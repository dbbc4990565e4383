import type { WorldDetail, WorldIndex, WorldPiece } from '../corpus/world-basemap.ts';
import { boundsOf } from '../geo/bounding-box.ts';
import type { Position } from '../model/position.ts';

/** Below the site, where the ground of the world lies. */
export const GROUND_FOLDER = 'data/world';

/** Below the ground's folder: all of the world, as coarse as it is. */
export const COARSEST_GROUND = 'coarse.json';

/** The ground of the world, in pieces that are read when they are needed. */
export interface WholeGround {
  readonly index: WorldIndex;
  /** A piece by its path below the ground's folder. */
  read(path: string): WorldPiece;
}

/** Degrees around each place in which a site carries pieces, by the degrees of their side: far enough to pan about. */
const AROUND: Readonly<Record<number, number>> = { 15: 20, 10: 5 };

/** Of every detail of the whole world the pieces near one of the places. */
export function groundFor({ details }: WorldIndex, places: readonly Position[]): WorldIndex {
  return { details: details.map((detail) => detailFor(detail, places)) };
}

function detailFor(detail: WorldDetail, places: readonly Position[]): WorldDetail {
  const { size, pieces } = detail;
  if (size === undefined || pieces === undefined) return detail;
  const wanted = new Set(places.flatMap((place) => cellsNear(place, size)));
  return {
    ...detail,
    pieces: Object.fromEntries(Object.entries(pieces).filter(([cell]) => wanted.has(cell))),
  };
}

/** Names of the pieces near a place, also those beyond the antimeridian. */
function cellsNear(place: Position, size: number): string[] {
  const [west, south, east, north] = boundsOf([place], AROUND[size] ?? size / 2);
  const first = (degrees: number) => Math.floor(degrees / size) * size;
  const cells: string[] = [];
  for (let longitude = first(west); longitude <= east; longitude += size) {
    for (let latitude = first(south); latitude <= north; latitude += size) {
      cells.push(`${((((longitude + 180) % 360) + 360) % 360) - 180}_${latitude}`);
    }
  }
  return cells;
}

/** Paths of all pieces that an index names, below its folder. */
export const piecesOf = ({ details }: WorldIndex): string[] => details.flatMap(filesOf);

function filesOf({ file, folder, pieces }: WorldDetail): string[] {
  if (file !== undefined) return [file];
  return Object.keys(pieces ?? {}).map((cell) => `${folder}/${cell}.json`);
}
