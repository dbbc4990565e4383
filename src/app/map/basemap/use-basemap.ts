import { useCallback, useMemo, useState } from 'react';
import { useCorpus } from '../../data/corpus-context.ts';
import { type Loaded, useLoaded } from '../../data/use-loaded.ts';
import { detailAt } from './detail.ts';
import { type DrawnBasemap, unpackBasemap } from './unpack-basemap.ts';

export interface BasemapState {
  readonly basemap: DrawnBasemap | null;
  readonly loaded: Loaded<DrawnBasemap | null>;
}

/** The basemap in the detail that the zoom asks for; until that arrives the one before. `null` where there is none. */
export function useBasemap(zoom: number): BasemapState {
  const corpus = useCorpus();
  const file = detailAt(corpus.manifest.basemap, zoom)?.file ?? null;
  const read = useMemo(() => new Map<string, DrawnBasemap>(), []);
  const [basemap, setBasemap] = useState<DrawnBasemap | null>(null);
  const load = useCallback(async () => {
    if (file === null) return null;
    const known = read.get(file) ?? (await unpackBasemap(await corpus.loadBasemap(file)));
    read.set(file, known);
    return known;
  }, [corpus, file, read]);
  const loaded = useLoaded(load);
  const arrived = loaded.state === 'ready' ? loaded.value : null;
  if (arrived !== null && arrived !== basemap) setBasemap(arrived);
  return { basemap, loaded };
}
