import type { PlacePiece } from '../../corpus/manifest.ts';
import { isSeenIn } from '../../geo/seen-in.ts';
import type { LayerId } from '../../model/kind.ts';
import type { BoundingBox, Position } from '../../model/position.ts';

/** Where the count of a box stands. */
const middleOf = ([west, south, east, north]: BoundingBox): Position => [
  (west + east) / 2,
  (south + north) / 2,
];

/** How many places of some layers a piece has. */
export function countIn({ layers }: PlacePiece, some: readonly LayerId[] | null): number {
  return layers.reduce((sum, [layer, places]) => sum + (some?.includes(layer) === false ? 0 : places), 0);
}

/** How many places pieces have whose count stands in the frame, `null` for all pieces; of one layer, `null` for all. */
export function countInFrame(
  pieces: readonly PlacePiece[],
  frame: BoundingBox | null,
  layer: LayerId | null,
): number {
  return pieces
    .filter(({ box }) => frame === null || (box !== null && isSeenIn(middleOf(box), frame)))
    .reduce((sum, piece) => sum + countIn(piece, layer && [layer]), 0);
}

/** The pieces of which something of the layers is drawn in the frame, in any copy of the world. */
export function piecesInFrame(
  pieces: readonly PlacePiece[],
  frame: BoundingBox,
  layers: readonly LayerId[],
): PlacePiece[] {
  return pieces.filter(
    (piece) => piece.box !== null && meets(piece.box, frame) && countIn(piece, layers) > 0,
  );
}

function meets([west, south, east, north]: BoundingBox, frame: BoundingBox): boolean {
  if (south > frame[3] || north < frame[1]) return false;
  // The first copy that does not end west of the frame.
  const turn = Math.ceil((frame[0] - east) / 360) * 360;
  return west + turn <= frame[2];
}
