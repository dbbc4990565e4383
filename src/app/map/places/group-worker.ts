import type { Position } from '../../../model/position.ts';
import { groupPoints } from '../features/groups.ts';

export interface AskedGroups {
  readonly points: readonly Position[];
  readonly lastZoom: number;
}

/** Groups very many points where they hold nothing up. */
self.addEventListener('message', ({ data: { points, lastZoom } }: MessageEvent<AskedGroups>) => {
  const groups = groupPoints(points, lastZoom);
  const transfer = [...groups.owners, groups.fromWest].map(({ buffer }) => buffer);
  self.postMessage(groups, { transfer });
});
