import type { LatLng } from 'leaflet';
import { latLng } from 'leaflet';
import { use, useCallback, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useMap, useMapEvents } from 'react-leaflet';
import { turnTo } from '../../../geo/box.ts';
import { useCorpus } from '../../data/corpus-context.ts';
import { useArrivedSummary } from '../../data/use-article-summaries.ts';
import { FirstMapContext } from '../../layout/first-map.ts';
import { followPrinter, isOnPaper } from '../../layout/paper.ts';
import { usePrefersStill } from '../../layout/use-media.ts';
import type { MapPosition } from '../../model/view.ts';
import { useReading } from '../../state/reading.ts';
import { useView, useViewStore } from '../../state/view-context.ts';
import { PAPER } from '../canvas/canvas-layer.ts';
import { drawQueue } from '../canvas/draw-queue.ts';
import { type Camera, moveTo } from './use-camera.ts';
import { positionOf } from './viewport.ts';

/** Degrees that are no difference: a fraction of a pixel at the closest zoom. */
const SAME = 1e-4;

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
 * a place that was chosen on the map is in sight already. A page is not opened at a line or an area before its shape is there.
 */
export function useFollowView(camera: Camera, chosenOnMap: string | null, hasShapes: boolean): void {
  const { showOpening, showPlace, showAll } = camera;
  const map = useMap();
  const store = useViewStore();
  const view = useView();
  const shape = useCorpus().place(view.place ?? '')?.shape ?? 'none';
  const isKnown = shape === 'none' || hasShapes;
  const isStill = usePrefersStill();
  const first = useRef(view);
  const isOpening = useRef(true);
  const before = useRef(view);
  const drawn = use(use(FirstMapContext))?.position ?? null;
  const opened = useRef<MapPosition | null>(null);
  const places = useArrivedSummary(view.article)?.places ?? null;
  const shownPlaces = useRef(places);

  // A list or a notice that comes by what the reader pressed covers the map too, and is no reason to move it.
  useEffect(function endOpening() {
    const end = () => {
      isOpening.current = false;
    };
    for (const press of ['pointerdown', 'keydown']) addEventListener(press, end, { once: true });
  }, []);

  // Until the reader does something, or prints, what covers the map may still change: the panel's text arrives.
  useEffect(
    function openMap() {
      const now = store.read();
      isOpening.current &&= now === first.current && now.position === null && !isOnPaper();
      if (!isOpening.current || !isKnown) return;
      opened.current = null;
      if (places === null) showOpening(now.place, drawn);
      else {
        showAll(places, false);
        if (now.place !== null) showPlace(now.place, false);
      }
      opened.current = positionOf(map);
    },
    [map, store, drawn, showOpening, showPlace, showAll, places, isKnown],
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
      if (wanted === null) showOpening(view.place, null);
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

/**
 * Leaves what is chosen, for beside a place that has to stay in sight there is no room for all, and shows all places: again
 * when what hid parts of the map has gone, until the map moves.
 */
export function useShowAll({ showEach }: Camera, places: Iterable<string>, leave: () => void): () => void {
  const { place } = useView();
  const isShown = useRef(false);
  useMapEvents({
    movestart() {
      isShown.current = false;
    },
  });
  const show = useCallback(() => {
    showEach(places);
    isShown.current = true;
  }, [showEach, places]);
  useEffect(
    function showAgain() {
      if (isShown.current && place === null && !isOnPaper()) show();
    },
    [show, place],
  );
  return () => {
    leave();
    show();
  };
}

/**
 * Takes the first map away as soon as this one is drawn in its place, or moves. What lies under it is drawn once, when it
 * has all come, and not again with each part of it.
 */
export function useLeaveFirstMap(hasGround: boolean): void {
  const first = use(use(FirstMapContext));
  const leave = () => {
    first?.remove();
    drawQueue.hold(false);
  };
  useMapEvents({ movestart: leave, zoomstart: leave });
  useEffect(
    function drawUnderFirstMap() {
      if (first === null) return;
      // Behind what waits there to be drawn.
      if (hasGround) drawQueue.add(first.remove);
      else drawQueue.hold(true);
      return function forget() {
        drawQueue.remove(first.remove);
        drawQueue.hold(false);
      };
    },
    [first, hasGround],
  );
}

/** Leaflet's own pans leave out fractions of a pixel; its types do not know `reset`. */
const EXACTLY = { animate: false, reset: true };

/**
 * On paper the map shows the chosen place in its middle, else all places of what is shown; afterwards it stands where
 * it stood.
 */
export function usePaper(camera: Camera, places: Iterable<string>): void {
  const map = useMap();
  const store = useViewStore();
  // Turning changes what hides parts of the map, and so the camera: what listens to the printer must outlive that.
  const latest = useRef({ camera, places });
  latest.current = { camera, places };
  const onScreen = useRef<{ readonly at: LatLng; readonly zoom: number } | null>(null);
  useEffect(
    function turnWithPrinter() {
      const turn = () => {
        const isPaper = isOnPaper();
        if (!isPaper && onScreen.current === null) return;
        const before = onScreen.current ?? { at: map.getCenter(), zoom: map.getZoom() };
        onScreen.current = isPaper ? before : null;
        // The end of the move is told of when the map is back, so that the view never hears where the paper stood.
        map.invalidateSize({ animate: false, debounceMoveend: true });
        if (isPaper) latest.current.camera.showOnPaper(store.read().place, latest.current.places);
        else map.setView(before.at, before.zoom, EXACTLY);
      };
      return followPrinter(() => {
        flushSync(turn);
        map.fire(PAPER);
      });
    },
    [map, store],
  );
}
