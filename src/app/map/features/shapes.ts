import type { PlaceSummary, Shapes } from '../../../corpus/place-summary.ts';
import { type Path, pathsOf } from '../../../geo/path.ts';

/** The lines and rings of the places that have any, by place id. */
export type PlacePaths = ReadonlyMap<string, readonly Path[]>;

export const NO_PATHS: PlacePaths = new Map();

export function readShapes(shapes: Shapes): PlacePaths {
  return new Map(Object.entries(shapes).map(([id, geometry]) => [id, pathsOf(geometry)]));
}

/** The rings of the nearest container that is an area; `null` where none is, then nothing is clipped. */
export function containerRings(
  place: PlaceSummary,
  paths: PlacePaths,
  find: (id: string) => PlaceSummary | null,
): readonly Path[] | null {
  const seen = new Set<string>();
  for (let id = place.container; id !== null && !seen.has(id); ) {
    seen.add(id);
    const container = find(id);
    const rings = paths.get(id);
    if (container?.shape === 'area' && rings !== undefined) return rings;
    id = container?.container ?? null;
  }
  return null;
}
