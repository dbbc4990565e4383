import type { Position } from '../../corpus/place-head.ts';
import { holds } from '../../gazetteer/area.ts';
import { labelPoint } from '../../gazetteer/label-point.ts';
import type { Geometry } from '../../gazetteer/place.ts';
import type { Face } from './faces.ts';
import type { Mending } from './mending.ts';
import type { RawLayers } from './raw-layers.ts';

/** Which country and governorate a piece of land belongs to. */
export interface Owner {
  /** Code of the country; `DISPUTED` for a strip that is drawn as nobody's. */
  readonly country: string;
  /** Code of the governorate; `null` where the country's are not told apart. */
  readonly code: string | null;
}

export const DISPUTED = 'disputed';

export interface OwnedFace {
  readonly face: Face;
  readonly owner: Owner;
}

/**
 * The faces that are land, each with its owner: that of the raw governorate around a point inside it. Splinters, left
 * where two sources run beside each other, go to the neighbour with whom they share the most corners.
 */
export function ownFaces(faces: readonly Face[], raw: RawLayers, mending: Mending): OwnedFace[] {
  const isDisputed = (face: Face) => mending.disputed.some((point) => holds(areaOf(face), point));
  const ownerOf = (face: Face): Owner | null => {
    if (isDisputed(face)) return { country: DISPUTED, code: null };
    const point = labelPoint(areaOf(face));
    return point === null || isSea(point, raw) ? null : ownerAt(point, raw, mending);
  };
  const owned = faces.map((face) => ({ face, owner: ownerOf(face) })).filter(isOwned);
  const large = owned.filter(({ face }) => !isSplinter(face));
  return owned.map((each) => (isSplinter(each.face) ? { ...each, owner: neighbourOf(each, large) } : each));
}

const areaOf = (face: Face): Geometry => ({ type: 'Polygon', coordinates: face });

function isOwned(each: { face: Face; owner: Owner | null }): each is OwnedFace {
  return each.owner !== null;
}

function isSea(point: Position, raw: RawLayers): boolean {
  return raw.sea.some(({ geometry }) => holds(geometry, point));
}

function ownerAt(point: Position, raw: RawLayers, mending: Mending): Owner | null {
  const properties = raw.governorates.find(({ geometry }) => holds(geometry, point))?.properties;
  if (properties === undefined) return null;
  const { country, iso, outline } = properties;
  return { country, code: mending.merge[iso] ?? (outline ? iso : null) };
}

/** About 3 square kilometres here, in square degrees. */
const SPLINTER = 0.0003;

function isSplinter([ring = []]: Face): boolean {
  const twice = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[i + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice / 2) < SPLINTER;
}

function neighbourOf({ face, owner }: OwnedFace, others: readonly OwnedFace[]): Owner {
  const corners = new Set(face.flat().map(String));
  const shared = (other: OwnedFace): number =>
    other.face.flat().filter((each) => corners.has(String(each))).length;
  const counts = others.map((other) => ({ owner: other.owner, shared: shared(other) }));
  const nearest = counts.reduce((a, b) => (b.shared > a.shared ? b : a), { owner, shared: 1 });
  return nearest.owner;
}
