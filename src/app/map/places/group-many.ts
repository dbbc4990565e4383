import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import { type Clusters, createClusters, joinClusters } from '../features/cluster.ts';
import { clustersFrom, type Groups } from '../features/groups.ts';
import type { AskedGroups } from './group-worker.ts';

/** The clusters of very many places, each with a point, made where they hold nothing up. */
export async function groupMany(
  places: readonly PlaceSummary[],
  article: ReadonlySet<string> | null,
  lastZoom: number,
): Promise<Clusters> {
  // Where a worker may not start, the page is held up for a moment.
  if (article === null) return groupInWorker(places, lastZoom).catch(() => createClusters(places, lastZoom));
  const read = places.filter(({ id }) => article.has(id));
  const others = places.filter(({ id }) => !article.has(id));
  return joinClusters(createClusters(read, lastZoom), await groupMany(others, null, lastZoom));
}

async function groupInWorker(places: readonly PlaceSummary[], lastZoom: number): Promise<Clusters> {
  const worker = new Worker(new URL('./group-worker.ts', import.meta.url), { type: 'module' });
  try {
    const groups = await new Promise<Groups[]>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Groups[]>) => resolve(data);
      worker.onerror = reject;
      const degrees = Float64Array.from(places.flatMap(({ point }) => point ?? []));
      const asked: AskedGroups = { degrees, lastZoom };
      worker.postMessage(asked, [degrees.buffer]);
    });
    return clustersFrom(places, groups);
  } finally {
    worker.terminate();
  }
}
