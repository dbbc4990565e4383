import Supercluster, { type PointFeature } from 'supercluster';
import type { PlacePiece } from '../../../corpus/manifest.ts';
import { type Box, centre, enclose, moved, type Point, turnsIn } from '../../../geo/box.ts';
import { boxOfDegrees, degreesOfBox, project, unproject } from '../../../geo/mercator.ts';
import type { LayerId } from '../../../model/kind.ts';
import { countIn } from '../../data/pieces-in-frame.ts';
import type { Region } from '../features/markers.ts';

/** Counts nearer than this many CSS pixels to each other are one. */
const RADIUS = 72;

/** Places that have not come, counted together at one point of the map. */
export interface PlaceCount {
  readonly key: string;
  /** In the unit square, as `box`, which holds all of them. */
  readonly at: Point;
  readonly box: Box;
  readonly places: number;
  readonly pieces: readonly PlacePiece[];
}

type Counted = Pick<PlaceCount, 'box' | 'places'>;
type Single = Counted & { readonly piece: PlacePiece };
/** Written by `supercluster` as it joins them. */
type Joined = { -readonly [Key in keyof Counted]: Counted[Key] };

/** Gives the counts of a region: of the places that some layers have in pieces. */
export function countsOf(
  pieces: readonly PlacePiece[],
  layers: readonly LayerId[],
  lastZoom: number,
): (region: Region) => readonly PlaceCount[] {
  const index = new Supercluster<Single, Joined>({
    extent: 256,
    radius: RADIUS,
    maxZoom: lastZoom,
    map: ({ box, places }) => ({ box, places }),
    reduce(joined, other) {
      joined.places += other.places;
      joined.box = enclose([joined.box, other.box]) ?? joined.box;
    },
  }).load(pieces.flatMap((piece) => featureOf(piece, layers)));

  const countsInCopy = (box: Box, zoom: number, turn: number): PlaceCount[] => {
    const inWorld = { ...box, left: Math.max(0, box.left), right: Math.min(1, box.right) };
    return index.getClusters([...degreesOfBox(inWorld)], zoom).map(({ geometry, properties }) => {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      const at = project([longitude, latitude]);
      return {
        key: `${turn} ${longitude} ${latitude}`,
        at: { ...at, x: at.x + turn },
        box: moved(properties.box, { x: turn, y: 0 }),
        places: properties.places,
        pieces:
          'cluster' in properties
            ? index.getLeaves(properties.cluster_id, Infinity).map((leaf) => leaf.properties.piece)
            : [properties.piece],
      };
    });
  };
  return ({ zoom, box }) =>
    turnsIn(box).flatMap((turn) => countsInCopy(moved(box, { x: -turn, y: 0 }), zoom, turn));
}

function featureOf(piece: PlacePiece, layers: readonly LayerId[]): PointFeature<Single>[] {
  const places = countIn(piece, layers);
  if (piece.box === null || places === 0) return [];
  const box = boxOfDegrees(piece.box);
  const coordinates = [...unproject(centre(box))];
  return [{ type: 'Feature', geometry: { type: 'Point', coordinates }, properties: { piece, box, places } }];
}
