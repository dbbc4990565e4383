import { useCallback } from 'react';
import { deselectPlace, selectPlace } from '../../state/selection.ts';
import { useViewStore } from '../../state/view-context.ts';

export interface Choose {
  choose(place: string): void;
  leave(): void;
}

/** Choosing a place on the map and leaving it again. */
export function useChoose(): Choose {
  const store = useViewStore();
  const choose = useCallback(
    (place: string) => {
      if (store.read().place !== place) store.change(selectPlace(place), 'push');
    },
    [store],
  );
  const leave = useCallback(() => {
    if (store.read().place !== null) store.change(deselectPlace(), 'push');
  }, [store]);
  return { choose, leave };
}
