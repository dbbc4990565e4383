import { useEffect, useMemo, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { type Box, boxAround, enclose, height, holds, type Point, width } from '../../../geo/box.ts';
import { usePrefersStill } from '../../layout/use-media.ts';
import { RelationCard } from '../../relations/relation-card.tsx';
import { useViewStore } from '../../state/view-context.ts';
import { zoomFor } from '../camera/fit.ts';
import { useKeepVisible } from '../camera/keep-visible.ts';
import { showBox, toLatLng } from '../camera/use-camera.ts';
import { boxWithin, useVisibleArea } from '../camera/viewport.ts';
import { MapPopup } from '../popup/map-popup.tsx';
import { roomAround } from './draw-relations.ts';
import { type RelationLine, type RouteStop, topOf } from './relation-line.ts';

interface ChosenRelationProps {
  readonly line: RelationLine;
  /** On a phone the sheet takes its part. */
  readonly hasPopup: boolean;
}

/** Keeps the chosen line and its popup in the free part; the popup stands above the line and hides none of it. */
export function ChosenRelation({ line, hasPopup }: ChosenRelationProps) {
  const map = useMap();
  const store = useViewStore();
  const popup = useRef<HTMLElement | null>(null);
  const at = useMemo(() => toLatLng(topOf(line)), [line]);
  const room = Math.max(...line.stops.map(roomAround));
  const visibleArea = useVisibleArea();
  useShowLine(line, hasPopup);
  const keep = useKeepVisible(line.key, () => {
    const boxOf = (point: Point) => boxAround(map.latLngToContainerPoint(toLatLng(point)), room);
    const element = popup.current;
    const own = element?.isConnected === true ? [boxWithin(element, map.getContainer())] : [];
    const whole = [...own, ...line.legs.flat().map(boxOf)];
    return fits(whole, visibleArea()) ? whole : [...own, boxOf(topOf(line))];
  });
  if (!hasPopup) return null;
  return (
    <MapPopup
      id={line.key}
      at={at}
      clearance={room}
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

function fits(boxes: readonly Box[], free: Box): boolean {
  const all = enclose(boxes);
  return all === null || (width(all) <= width(free) && height(all) <= height(free));
}

/** CSS pixels that a popup may need above a line, and that the line needs below it. */
const POPUP_HEIGHT = 480;
const LINE_HEIGHT = 120;

const below = (free: Box): Box => ({
  ...free,
  top: Math.max(free.top, Math.min(free.top + POPUP_HEIGHT, free.bottom - LINE_HEIGHT)),
});

/** Zoom steps by which a line may be smaller than it could be without the map coming closer. */
const NEAR_ENOUGH = 1;

/** Shows a line whole when it is chosen, unless it is in sight, below its popup, and large enough to be seen. */
function useShowLine(line: RelationLine, hasPopup: boolean): void {
  const map = useMap();
  const visibleArea = useVisibleArea();
  const animate = !usePrefersStill();
  const opening = useRef({ line, hasPopup, visibleArea, animate });
  useEffect(
    function showLine() {
      const { line: chosen, ...wanted } = opening.current;
      const free = wanted.visibleArea();
      const room = wanted.hasPopup ? below(free) : free;
      const isSeen = ({ at }: RouteStop) => holds(free, map.latLngToContainerPoint(toLatLng(at)));
      const tooNear = map.getZoom() - zoomFor(chosen.box, room);
      const isFitting = tooNear <= 0 && tooNear >= -NEAR_ENOUGH;
      if (!isFitting || !chosen.stops.every(isSeen)) showBox(map, chosen.box, room, wanted.animate);
    },
    [map],
  );
}
