import { useMemo } from 'react';
import { useMap } from 'react-leaflet';
import { isSeenIn } from '../../../geo/bounding-box.ts';
import { holds } from '../../../geo/box.ts';
import { useCorpus } from '../../data/corpus-context.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useVisibleBounds } from '../../layout/visible-bounds.ts';
import { Button } from '../../ui/button.tsx';
import { useHiddenBoxes } from '../camera/viewport.ts';

/** How many places lie beyond the map's edge or under what lies over it. */
export function useOutOfSight(drawn: ReadonlySet<string>): number {
  const corpus = useCorpus();
  const bounds = useVisibleBounds();
  const map = useMap();
  const hiddenBoxes = useHiddenBoxes();
  return useMemo(() => {
    const covers = hiddenBoxes();
    const hidden = [...drawn].filter((id) => {
      const place = corpus.place(id);
      if (place === null || place.point === null || place.shape !== 'none') return false;
      const [longitude, latitude] = place.point;
      const at = map.latLngToContainerPoint([latitude, longitude]);
      return !isSeenIn(place.point, bounds) || covers.some((cover) => holds(cover, at));
    });
    return hidden.length;
  }, [map, drawn, corpus, bounds, hiddenBoxes]);
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
