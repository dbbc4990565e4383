import { isInside } from '../geo/bounding-box.ts';
import type { BoundingBox } from '../model/position.ts';
import type { WorldIndex } from './world-basemap.ts';

/** The files that a view of the world needs, the coarse before the fine that replace them; none coarser than what covers it. */
export function piecesFor({ details }: WorldIndex, view: BoundingBox, zoom: number): string[] {
  const wanted = details.findLastIndex(({ zooms }) => zooms[0] <= zoom);
  const files: string[] = [];
  for (const { file, size = 360, folder, pieces = {} } of details
    .slice(0, Math.max(0, wanted) + 1)
    .reverse()) {
    const cells = cellsIn(view, size);
    const known = cells.filter((cell) => cell in pieces);
    files.unshift(...(file === undefined ? known.map((cell) => `${folder}/${cell}.json`) : [file]));
    if (known.length === cells.length) break;
  }
  return files;
}

function cellsIn([west, south, east, north]: BoundingBox, size: number): string[] {
  const first = (degrees: number) => Math.floor(degrees / size) * size;
  const cells = new Set<string>();
  for (let longitude = first(west); longitude < east; longitude += size) {
    for (let latitude = Math.max(-90, first(south)); latitude < Math.min(90, north); latitude += size) {
      cells.add(`${wrap(longitude)}_${latitude}`);
    }
  }
  return [...cells];
}

/** Into -180 to 180: a map that is panned on shows the world again. */
const wrap = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;

/** Whether all of a view lies in what another basemap covers. */
export function isWithin([west, south, east, north]: BoundingBox, box: BoundingBox | null): boolean {
  return box !== null && isInside([west, south], box) && isInside([east, north], box);
}
