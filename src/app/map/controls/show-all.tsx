import type { Map as LeafletMap } from 'leaflet';
import { useDeferredValue, useMemo } from 'react';
import { useMap } from 'react-leaflet';
import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import type { Box } from '../../../geo/box.ts';
import { isSeenIn } from '../../../geo/seen-in.ts';
import type { BoundingBox } from '../../../model/position.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useVisibleBounds } from '../../layout/visible-bounds.ts';
import { Button } from '../../ui/button.tsx';
import { useHiddenBoxes } from '../camera/viewport.ts';

/** How many of the places lie beyond the map's edge or under what lies over it. */
export function useOutOfSight(places: readonly PlaceSummary[]): number {
  const drawn = useDeferredValue(places);
  const bounds = useDeferredValue(useVisibleBounds());
  const map = useMap();
  const hiddenBoxes = useHiddenBoxes();
  return useMemo(() => {
    const covers = hiddenBoxes().map((box) => inDegrees(map, box));
    const hidden = drawn.filter(
      ({ point, shape }) => point !== null && shape === 'none' && !isSeenIn(point, bounds, covers),
    );
    return hidden.length;
  }, [map, drawn, bounds, hiddenBoxes]);
}

function inDegrees(map: LeafletMap, { left, top, right, bottom }: Box): BoundingBox {
  const northWest = map.containerPointToLatLng([left, top]);
  const southEast = map.containerPointToLatLng([right, bottom]);
  return [northWest.lng, southEast.lat, southEast.lng, northWest.lat];
}

interface ShowAllProps {
  /** Places out of sight. */
  readonly hidden: number;
  /** Whether there is room for words. */
  readonly isWide: boolean;
  showAll(): void;
}

/** Counts the places out of sight and leads to them; only their number stands there where room is short. */
export function ShowAll({ hidden, isWide, showAll }: ShowAllProps) {
  const { map: words, number } = useMessages();
  const label = hidden === 0 ? words.home : words.outside(hidden);
  return (
    <Button icon="all" aria-label={label} title={label} onClick={showAll}>
      {hidden > 0 && (isWide ? label : number(hidden))}
    </Button>
  );
}
