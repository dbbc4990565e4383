import { useEffect, useMemo, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { RelationCard } from '../../relations/relation-card.tsx';
import { usePrefersStill } from '../../state/media.ts';
import { useView, useViewStore } from '../../state/view-context.ts';
import { showBox, toLatLng } from '../framing/move-map.ts';
import { boxWithin, useFreePart } from '../framing/use-free-part.ts';
import { useKeepFree } from '../framing/use-keep-free.ts';
import { boxAround, enclose, holds } from '../geometry/box.ts';
import { MapPopup } from '../popup/map-popup.tsx';
import type { RelationLine } from './relation-line.ts';

/** CSS pixels from the line to the tip of its popup. */
const CLEARANCE = 6;

interface ChosenRelationProps {
  readonly line: RelationLine;
  /** On a phone the sheet takes its part. */
  readonly hasPopup: boolean;
}

/** Keeps the chosen line and its popup in the free part. */
export function ChosenRelation({ line, hasPopup }: ChosenRelationProps) {
  const map = useMap();
  const store = useViewStore();
  const popup = useRef<HTMLElement | null>(null);
  const at = useMemo(() => toLatLng(line.middle), [line]);
  useShowLine(line);
  const keep = useKeepFree(() => {
    const own = boxAround(map.latLngToContainerPoint(at), CLEARANCE);
    const element = popup.current;
    return enclose(element?.isConnected === true ? [own, boxWithin(element, map.getContainer())] : [own]);
  });
  if (!hasPopup) return null;
  return (
    <MapPopup
      id={line.key}
      at={at}
      clearance={CLEARANCE}
      onResize={(element) => {
        popup.current = element;
        keep();
      }}
      onClose={() => store.change({ relation: null }, 'push')}
    >
      {(titleId) => <RelationCard relation={line.link} titleId={titleId} />}
    </MapPopup>
  );
}

/** Comes to a line that is not in sight, unless the view says where the map stands. */
function useShowLine(line: RelationLine): void {
  const map = useMap();
  const freePart = useFreePart();
  const animate = !usePrefersStill();
  const { position } = useView();
  const first = useRef({ position, freePart });
  useEffect(
    function showLine() {
      const free = first.current.freePart();
      const isInSight = line.stops.every(({ at }) =>
        holds(free, map.latLngToContainerPoint(toLatLng(at))),
      );
      if (!isInSight) showBox(map, line.box, free, animate);
    },
    [map, line, animate],
  );
}
