import { Suspense, use, useEffect } from 'react';
import { useLoaded } from './data/use-loaded.ts';
import { FirstMapContext } from './layout/first-map.ts';
import { WhenLoaded } from './ui/when-loaded.tsx';

const loadMap = () => import('./map/map-view.tsx').then((module) => module.MapView);

/** The map in a task of its own, after what stands beside it and after the first map, which gives way to its failure too. */
export function LivingMap() {
  const loaded = useLoaded(loadMap);
  const first = use(FirstMapContext);
  const hasFailed = loaded.state === 'failed';
  useEffect(
    function uncoverFailure() {
      if (hasFailed) first.then((map) => map?.remove());
    },
    [hasFailed, first],
  );
  return (
    <Suspense>
      <WhenLoaded loaded={loaded} lines={0}>
        {(MapView) => <MapView />}
      </WhenLoaded>
    </Suspense>
  );
}
