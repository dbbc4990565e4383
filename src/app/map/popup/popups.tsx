import { lazy } from 'react';

/** Their code is fetched when something on the map is opened first. */
export const LazyChosenPlace = lazy(async () => ({
  default: (await import('./chosen-place.tsx')).ChosenPlace,
}));
export const LazyClusterList = lazy(async () => ({
  default: (await import('./cluster-list.tsx')).ClusterList,
}));
