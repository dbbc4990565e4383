import { DomEvent, type Map as LeafletMap } from 'leaflet';
import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { type Box, centre } from '../../../geo/box.ts';
import { boxOfDegrees, worldSize } from '../../../geo/mercator.ts';
import { MOST_BROUGHT } from '../../data/place-pieces.ts';
import { usePieces } from '../../data/use-pieces.ts';
import { useFurtherMessages } from '../../i18n/use-further-messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { usePrefersStill } from '../../layout/use-media.ts';
import { useVisibleBounds } from '../../layout/visible-bounds.ts';
import { isUnfiltered } from '../../model/view.ts';
import { useView } from '../../state/view-context.ts';
import { fitBox } from '../camera/fit.ts';
import { moveTo, toLatLng } from '../camera/use-camera.ts';
import { useVisibleArea } from '../camera/viewport.ts';
import type { Region } from '../features/markers.ts';
import { useArrowKeys } from '../keyboard/use-arrow-keys.ts';
import { usePane } from '../keyboard/use-pane.ts';
import { countsOf, type PlaceCount } from './group-pieces.ts';
import style from './piece-counts.module.css';

/** How many places there are where they have not come: each count is a button that comes nearer. */
export function PieceCounts({ region }: { readonly region: Region }) {
  const { number, direction } = useMessages();
  const words = useFurtherMessages();
  const pieces = usePieces();
  const map = useMap();
  const visibleArea = useVisibleArea();
  const isStill = usePrefersStill();
  const pane = usePane('counts');
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const counts = useCounts(region);
  const scale = worldSize(region.zoom);
  const located = counts.map((count) => ({
    count,
    key: count.key,
    at: { x: count.at.x * scale, y: count.at.y * scale },
  }));
  const reached = located.find(({ key }) => key === focused) ?? located[0];
  const onKeyDown = useArrowKeys(located, reached, list);
  if (pane === null || located.length === 0) return null;
  const press = (count: PlaceCount) => {
    // The button that has the focus goes away.
    map.getContainer().focus({ preventScroll: true });
    // Those that do not come stay counted.
    if (count.pieces.length <= MOST_BROUGHT) pieces.show(count.pieces).catch(() => undefined);
    comeNearer(map, count.box, visibleArea(), !isStill);
  };
  const origin = map.getPixelOrigin();
  return createPortal(
    <section ref={keepFromMap} className={style.counts} aria-label={words?.title} dir={direction}>
      <ul ref={list} onKeyDown={onKeyDown}>
        {located.map(({ count, key, at }) => (
          <li key={key}>
            <button
              type="button"
              data-key={key}
              data-mark="places"
              tabIndex={key === reached?.key ? 0 : -1}
              aria-label={words?.count(count.places)}
              style={{
                transform: `translate(${at.x - origin.x}px, ${at.y - origin.y}px) translate(-50%, -50%)`,
              }}
              onFocus={() => setFocused(key)}
              onClick={() => press(count)}
            >
              {number(count.places)}
            </button>
          </li>
        ))}
      </ul>
    </section>,
    pane,
  );
}

/** The counts that stand in the visible part of the map; none under a filter, of which nobody knows how many it leaves. */
function useCounts({ zoom }: Region): readonly PlaceCount[] {
  const pieces = usePieces();
  const { counted } = useSyncExternalStore(pieces.subscribe, pieces.read);
  const { layers, filters } = useView();
  const frame = useVisibleBounds();
  const lastZoom = useMap().getMaxZoom();
  const countsIn = useMemo(() => countsOf(counted, layers, lastZoom), [counted, layers, lastZoom]);
  const isFiltered = !isUnfiltered(filters);
  return useMemo(() => {
    if (isFiltered || frame === null) return [];
    return countsIn(boxOfDegrees(frame), zoom);
  }, [isFiltered, countsIn, zoom, frame]);
}

function keepFromMap(box: HTMLElement | null): void {
  if (box !== null) DomEvent.disableClickPropagation(box);
}

/** To where the box fills what nothing hides, at least one step. */
function comeNearer(map: LeafletMap, box: Box, visible: Box, animate: boolean): void {
  const fitted = fitBox(box, visible, map.getSize(), map.getMaxZoom());
  const least = Math.min(map.getMaxZoom(), map.getZoom() + 1);
  if (fitted.zoom >= least) moveTo(map, toLatLng(fitted.middle), fitted.zoom, animate);
  else moveTo(map, toLatLng(centre(box)), least, animate);
}
