import { holds, overlap } from '../../../geo/box.ts';
import type { Path } from '../../../geo/path.ts';
import type { BasemapLabel, DrawnBasemap } from './unpack-basemap.ts';
import type { DrawnPiece } from './unpack-piece.ts';

/** What names and places must know of the ground on which they stand. */
export interface Ground {
  readonly labels: readonly BasemapLabel[];
  readonly lakes: readonly Path[];
  readonly borders: readonly Path[];
}

/** The corpus's own basemap, and around it the world: what both have, the own one has better. */
export function groundOf(basemap: DrawnBasemap | null, pieces: readonly DrawnPiece[]): Ground {
  const isBeyond = ({ box }: Path) => basemap === null || !overlap(box, basemap.box);
  const finest = pieces.filter(
    ({ box }) => !pieces.some((other) => other.box !== box && isCoarser(box, other.box)),
  );
  const named = new Set((basemap?.labels ?? []).flatMap(({ type, names }) => keysOf(type, names)));
  const inPieces = pieces.flatMap((piece) => piece.labels);
  // A finer piece has the labels of the coarser ones, which are there too where it does not cover the view.
  const labels = [
    ...new Map(inPieces.map((label) => [`${label.place}${label.at.x}`, label])).values(),
  ].filter(
    ({ at, type, names }) =>
      (basemap === null || !holds(basemap.box, at)) && !keysOf(type, names).some((key) => named.has(key)),
  );
  return {
    labels: [...(basemap?.labels ?? []), ...labels],
    lakes: [...(basemap?.lakes ?? []), ...finest.flatMap(({ lakes }) => lakes.filter(isBeyond))],
    borders: [
      ...(basemap?.borders ?? []).flatMap(({ paths }) => paths),
      ...finest.flatMap(({ borders }) => borders.flatMap(({ paths }) => paths)),
    ],
  };
}

/** Countries and waters are one, however many basemaps write them; towns may be called alike. */
function keysOf(type: string, names: BasemapLabel['names']): string[] {
  if (type !== 'country' && type !== 'sea') return [];
  return Object.entries(names).map(([language, name]) => `${type} ${language} ${name}`);
}

/** Whether a box holds the middle of another one that is smaller. */
function isCoarser(box: DrawnPiece['box'], other: DrawnPiece['box']): boolean {
  const middle = { x: (other.left + other.right) / 2, y: (other.top + other.bottom) / 2 };
  return holds(box, middle) && other.right - other.left < box.right - box.left;
}
