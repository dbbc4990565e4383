import type { LatLng } from 'leaflet';
import { useCallback, useMemo, useState } from 'react';
import { deselectPlace, selectPlace } from '../../state/selection.ts';
import { useViewStore } from '../../state/view-context.ts';

/** The place that was last chosen on the map itself. */
interface ChoiceOnMap {
  readonly place: string;
  /** Where it was touched; `null` where no pointer did. */
  readonly at: LatLng | null;
}

export interface Choice {
  readonly onMap: ChoiceOnMap | null;
  choose(place: string, at: LatLng | null): void;
  leave(): void;
}

/** Choosing a place on the map and leaving it again. */
export function useChoice(): Choice {
  const store = useViewStore();
  const [onMap, setOnMap] = useState<ChoiceOnMap | null>(null);
  const choose = useCallback(
    (place: string, at: LatLng | null) => {
      setOnMap({ place, at });
      if (store.read().place !== place) store.change(selectPlace(place), 'push');
    },
    [store],
  );
  const leave = useCallback(() => {
    setOnMap(null);
    if (store.read().place !== null) store.change(deselectPlace(), 'push');
  }, [store]);
  return useMemo(() => ({ onMap, choose, leave }), [onMap, choose, leave]);
}
