import type { Position } from '../../../model/position.ts';
import { groupPoints } from '../features/groups.ts';

export interface AskedGroups {
  /** Longitudes and latitudes by turns. */
  readonly degrees: Float64Array<ArrayBuffer>;
  readonly lastZoom: number;
}

/** Groups very many points where they hold nothing up. */
self.addEventListener('message', ({ data: { degrees, lastZoom } }: MessageEvent<AskedGroups>) => {
  const points = Array.from({ length: degrees.length / 2 }, (_, number): Position => {
    const [longitude = 0, latitude = 0] = degrees.subarray(2 * number);
    return [longitude, latitude];
  });
  const groups = groupPoints(points, lastZoom);
  const transfer = groups.flatMap(({ owners, named, counts }) => [
    owners.buffer,
    named.buffer,
    counts.buffer,
  ]);
  self.postMessage(groups, { transfer });
});
