import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorldDetail, WorldIndex } from '../corpus/world-basemap.ts';
import { boundsOf } from '../geo/bounding-box.ts';
import type { Position } from '../model/position.ts';
import type { OutputFile } from '../pipeline/output-file.ts';
import { WORLD_BASEMAP } from './package-folders.ts';

/** Below the site's `data`. */
const FOLDER = 'data/world';

/** The ground of the world around the places of a corpus, and all of the world coarsely. */
export async function worldFiles(places: readonly Position[]): Promise<OutputFile[]> {
  const whole = JSON.parse(await readFile(join(WORLD_BASEMAP, 'index.json'), 'utf8')) as WorldIndex;
  const index = indexFor(whole, places);
  const pieces = await Promise.all(
    index.details.flatMap(filesOf).map(async (path): Promise<OutputFile> => {
      const bytes = await readFile(join(WORLD_BASEMAP, path));
      return { path: `${FOLDER}/${path}`, content: () => bytes };
    }),
  );
  return [{ path: `${FOLDER}/index.json`, content: () => JSON.stringify(index) }, ...pieces];
}

/** Degrees around each place in which a site carries pieces, by the degrees of their side: far enough to pan about. */
const AROUND: Readonly<Record<number, number>> = { 15: 20, 10: 5 };

/** Of every detail the pieces near one of the places. */
function indexFor({ details }: WorldIndex, places: readonly Position[]): WorldIndex {
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

function filesOf({ file, folder, pieces }: WorldDetail): string[] {
  if (file !== undefined) return [file];
  return Object.keys(pieces ?? {}).map((cell) => `${folder}/${cell}.json`);
}
