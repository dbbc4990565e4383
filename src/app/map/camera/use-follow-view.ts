import type { Map as LeafletMap } from 'leaflet';
import { latLng } from 'leaflet';
import { use, useEffect, useRef } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { turnTo } from '../../../geo/box.ts';
import { useArrivedSummary } from '../../data/use-article-summaries.ts';
import { FirstMapContext } from '../../layout/first-map.ts';
import { isOnPaper, usePrefersStill } from '../../layout/media.ts';
import type { MapPosition } from '../../model/view.ts';
import { useReading } from '../../state/reading.ts';
import { useView, useViewStore } from '../../state/view-context.ts';
import { type Camera, moveTo } from './use-camera.ts';

/** Degrees that are no difference: a fraction of a pixel at the closest zoom. */
const SAME = 1e-4;

function positionOf(map: LeafletMap): MapPosition {
  const { lat, lng } = map.getCenter().wrap();
  return { latitude: lat, longitude: lng, zoom: map.getZoom() };
}

function isSame(one: MapPosition, other: MapPosition): boolean {
  return (
    one.zoom === other.zoom &&
    Math.abs(one.latitude - other.latitude) < SAME &&
    Math.abs(one.longitude - other.longitude) < SAME
  );
}

/**
 * Keeps the map and the view in step: moves of the map are written to the view, and a position, an article or a place
 * that the view got elsewhere moves the map. A position decides over a place, for Back restores both;
 * a place that was chosen on the map is in sight already.
 */
export function useFollowView(camera: Camera, chosenOnMap: string | null): void {
  const { showOpening, showPlace, showAll } = camera;
  const map = useMap();
  const store = useViewStore();
  const view = useView();
  const isStill = usePrefersStill();
  const first = useRef(view);
  const isOpening = useRef(true);
  const before = useRef(view);
  const opened = useRef<MapPosition | null>(use(FirstMapContext)?.position ?? null);
  const places = useArrivedSummary(view.article)?.places ?? null;
  const shownPlaces = useRef(places);

  // Until the reader does something, or prints, what covers the map may still change: the panel's text arrives.
  useEffect(
    function openMap() {
      const now = store.read();
      isOpening.current &&= now === first.current && now.position === null && !isOnPaper();
      if (!isOpening.current) return;
      const isAgain = opened.current !== null;
      opened.current = null;
      showOpening(isAgain);
      if (places !== null) showAll(places, false);
      if (now.place !== null) showPlace(now.place, false);
      opened.current = positionOf(map);
    },
    [map, store, showOpening, showPlace, showAll, places],
  );

  useMapEvents({
    moveend() {
      if (isOnPaper()) return;
      const now = positionOf(map);
      const known = store.read().position ?? opened.current;
      if (known !== null && !isSame(now, known)) store.change({ position: now }, 'replace');
    },
  });

  useEffect(function followView() {
    const last = before.current;
    before.current = view;
    if (view.position !== last.position) {
      // Back at the beginning the map stands where it was opened.
      const wanted = view.position ?? opened.current;
      if (wanted === null) showOpening();
      else if (!isSame(wanted, positionOf(map))) {
        const { latitude, longitude, zoom } = wanted;
        const turn = 360 * turnTo(longitude / 360, map.getCenter().lng / 360);
        moveTo(map, latLng(latitude, longitude + turn), zoom, !isStill);
      }
    }
    const isOpened = places !== shownPlaces.current && view.position === last.position;
    shownPlaces.current = places;
    if (isOpened && places !== null && view.place === null) showAll(places, !isStill);
    const isNew = view.place !== last.place && view.position === last.position;
    if (isNew && view.place !== null && view.place !== chosenOnMap) showPlace(view.place, !isStill);
  });
}

/** Milliseconds for which a paragraph must be read before the map follows: who scrolls through does not chase it. */
const SETTLED = 350;

/** Keeps the places of the paragraph that is being read in sight, unless a place is chosen: then that one is. */
export function useFollowReading({ followPlaces }: Camera): void {
  const { place } = useView();
  const { highlighted } = useReading();
  const animate = !usePrefersStill();
  useEffect(
    function followParagraph() {
      if (place !== null || highlighted.size === 0 || isOnPaper()) return;
      const timer = setTimeout(() => followPlaces(highlighted, animate), SETTLED);
      return function skip() {
        clearTimeout(timer);
      };
    },
    [followPlaces, highlighted, place, animate],
  );
}
