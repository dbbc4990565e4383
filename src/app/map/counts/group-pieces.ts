import Supercluster, { type PointFeature } from 'supercluster';
import type { PlacePiece } from '../../../corpus/manifest.ts';
import { type Box, centre, enclose, holds, moved, overlap, type Point, turnsIn } from '../../../geo/box.ts';
import { boxOfDegrees, unproject, WHOLE_WORLD } from '../../../geo/mercator.ts';
import type { LayerId } from '../../../model/kind.ts';
import { countIn } from '../../data/pieces-in-frame.ts';

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

/** Gives the counts that a frame of the unit square meets at a zoom: of the places that some layers have in pieces. */
export function countsOf(
  pieces: readonly PlacePiece[],
  layers: readonly LayerId[],
  lastZoom: number,
): (frame: Box, zoom: number) => readonly PlaceCount[] {
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

  return (frame, zoom) => {
    const clusters = index.getClusters([...WHOLE_WORLD], zoom);
    return turnsIn(frame).flatMap((turn) =>
      clusters.flatMap(({ properties }) => {
        const box = moved(properties.box, { x: turn, y: 0 });
        if (!overlap(box, frame)) return [];
        const inFrame = common(box, frame);
        const leaves = 'cluster' in properties ? index.getLeaves(properties.cluster_id, Infinity) : [];
        const { x, y } = centre(box);
        return {
          key: `${turn} ${x} ${y}`,
          // What lies across an edge of the frame is counted where some of it is seen.
          at: holds(frame, { x, y }) ? { x, y } : centre(inFrame),
          box,
          places: properties.places,
          pieces: 'piece' in properties ? [properties.piece] : leaves.map((leaf) => leaf.properties.piece),
        };
      }),
    );
  };
}

const common = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

function featureOf(piece: PlacePiece, layers: readonly LayerId[]): PointFeature<Single>[] {
  const places = countIn(piece, layers);
  if (piece.box === null || places === 0) return [];
  const box = boxOfDegrees(piece.box);
  const coordinates = [...unproject(centre(box))];
  return [{ type: 'Feature', geometry: { type: 'Point', coordinates }, properties: { piece, box, places } }];
}
