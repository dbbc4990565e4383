import type { Geometry } from '../../../src/model/position.ts';
import type { Position } from '../../../src/model/position.ts';
import { holds } from '../../../src/geo/area.ts';
import { labelPoint } from '../../../src/geo/label-point.ts';
import type { Face } from './faces.ts';
import type { Fixes } from './fixes.ts';
import type { RawGovernorate, RawLayers } from './raw-layers.ts';

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

/** The faces between the lines of countries that are land, each with its country. */
export function ownCountries(faces: readonly Face[], raw: RawLayers, fixes: Fixes): OwnedFace[] {
  const countryOf = (face: Face): string | null => {
    if (fixes.disputed.some((point) => holds(areaOf(face), point))) return DISPUTED;
    const point = labelPoint(areaOf(face));
    if (point === null || raw.sea.some(({ geometry }) => holds(geometry, point))) return null;
    return governorateAt(point, raw)?.country ?? null;
  };
  return faces.flatMap((face) => {
    const country = countryOf(face);
    return country === null ? [] : [{ face, owner: { country, code: null } }];
  });
}

/**
 * The faces between all lines that are land, each with its country and governorate. The country is that of the face of
 * countries around it, because the governorates come from a source whose borders lie elsewhere. Splinters, left where
 * the two sources run beside each other, go to the governorate of the country with which they share the most corners.
 */
export function ownGovernorates(
  faces: readonly Face[],
  countries: readonly OwnedFace[],
  raw: RawLayers,
  fixes: Fixes,
): OwnedFace[] {
  const owned = faces.flatMap((face) => {
    const point = labelPoint(areaOf(face));
    const country = countries.find((each) => point !== null && holds(areaOf(each.face), point))?.owner
      .country;
    if (point === null || country === undefined) return [];
    const governorate = governorateAt(point, raw);
    const code = governorate?.country === country ? codeOf(governorate, fixes) : null;
    return [{ face, owner: { country, code } }];
  });
  const isTold = ({ country }: Owner): boolean =>
    owned.some(({ owner }) => owner.country === country && owner.code !== null);
  return owned.map((each) => {
    const isSplinter = isTold(each.owner) && (each.owner.code === null || areaIn(each.face) < SPLINTER);
    return isSplinter ? { ...each, owner: neighbourOf(each, owned) } : each;
  });
}

const areaOf = (face: Face): Geometry => ({ type: 'Polygon', coordinates: face });

function governorateAt(point: Position, raw: RawLayers): RawGovernorate['properties'] | null {
  return raw.governorates.find(({ geometry }) => holds(geometry, point))?.properties ?? null;
}

function codeOf({ iso, outline }: RawGovernorate['properties'], fixes: Fixes): string | null {
  return fixes.merge[iso] ?? (outline ? iso : null);
}

/** About 3 square kilometres here, in square degrees. */
const SPLINTER = 0.0003;

function areaIn([ring = []]: Face): number {
  const twice = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[i + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice / 2);
}

function neighbourOf({ face, owner }: OwnedFace, others: readonly OwnedFace[]): Owner {
  const corners = new Set(face.flat().map(String));
  const shared = (other: OwnedFace): number =>
    other.face.flat().filter((each) => corners.has(String(each))).length;
  const candidates = others
    .filter(
      (other) => other.owner.country === owner.country && other.owner.code !== null && other.face !== face,
    )
    .map((other) => ({ owner: other.owner, shared: shared(other) }));
  return candidates.reduce((a, b) => (b.shared > a.shared ? b : a), { owner, shared: 0 }).owner;
}
