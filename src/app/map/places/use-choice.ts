import type { LatLng } from 'leaflet';
import { useCallback, useMemo, useState } from 'react';
import type { RelationLink } from '../../model/view.ts';
import { deselectPlace, selectPlace, selectRelation } from '../../state/selection.ts';
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
  chooseRelation(relation: RelationLink): void;
  leave(): void;
}

/** Choosing a place or a relation on the map and leaving it again. */
export function useChoice(): Choice {
  const store = useViewStore();
  const [onMap, setOnMap] = useState<ChoiceOnMap | null>(null);
  const choose = useCallback(
    (place: string, at: LatLng | null) => {
      setOnMap({ place, at });
      const before = store.read();
      if (before.place !== place || before.relation !== null) store.change(selectPlace(place), 'push');
    },
    [store],
  );
  const leave = useCallback(() => {
    setOnMap(null);
    const { place, relation } = store.read();
    if (place !== null || relation !== null) store.change(deselectPlace(), 'push');
  }, [store]);
  const chooseRelation = useCallback(
    (relation: RelationLink) => store.change(selectRelation(relation), 'push'),
    [store],
  );
  return useMemo(() => ({ onMap, choose, chooseRelation, leave }), [onMap, choose, chooseRelation, leave]);
}
