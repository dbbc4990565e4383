import type { WorldDetail, WorldIndex } from '../../corpus/world-basemap.ts';
import { isInside } from '../../geo/bounding-box.ts';
import type { BoundingBox } from '../../model/position.ts';

/** The files that a view of the world needs, the coarse before the fine that replace them. */
export function piecesFor({ details }: WorldIndex, view: BoundingBox, zoom: number): string[] {
  const wanted = Math.max(
    0,
    details.findLastIndex(({ zooms }) => zooms[0] <= zoom),
  );
  const files: string[] = [];
  for (let level = wanted; level >= 0; level -= 1) {
    const detail = details[level];
    if (detail === undefined) break;
    const { pieces, isWhole } = piecesOf(detail, view);
    files.unshift(...pieces);
    if (isWhole) break;
  }
  return files;
}

/** `isWhole` where nothing of the view is left to a coarser detail. */
function piecesOf(detail: WorldDetail, view: BoundingBox): { pieces: string[]; isWhole: boolean } {
  const { file, size, folder, pieces } = detail;
  if (file !== undefined) return { pieces: [file], isWhole: true };
  if (size === undefined || pieces === undefined) return { pieces: [], isWhole: false };
  const cells = cellsIn(view, size);
  const known = cells.filter((cell) => cell in pieces);
  return {
    pieces: known.map((cell) => `${folder}/${cell}.json`),
    isWhole: known.length === cells.length,
  };
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
