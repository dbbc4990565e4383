import { useCallback, useEffect, useState } from 'react';
import { useCorpus } from '../../data/corpus-context.ts';
import { type Loaded, useLoaded } from '../../data/use-loaded.ts';
import { detailAt } from './detail.ts';
import { type DrawnBasemap, unpackedBasemap } from './unpack-basemap.ts';

export interface BasemapState {
  readonly basemap: DrawnBasemap | null;
  readonly loaded: Loaded<DrawnBasemap | null>;
}

/** The basemap in the detail that the zoom asks for; until that arrives the one before. `null` where there is none. */
export function useBasemap(zoom: number): BasemapState {
  const corpus = useCorpus();
  const file = detailAt(corpus.manifest.basemap, zoom)?.file ?? null;
  const [basemap, setBasemap] = useState<DrawnBasemap | null>(null);
  const load = useCallback(async () => {
    return file === null ? null : unpackedBasemap(await corpus.loadBasemap(file));
  }, [corpus, file]);
  const loaded = useLoaded(load);
  const arrived = loaded.state === 'ready' ? loaded.value : null;
  useEffect(
    function keepUntilNext() {
      if (arrived !== null) setBasemap(arrived);
    },
    [arrived],
  );
  return { basemap, loaded };
}
