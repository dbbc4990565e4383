import type { LatLng } from 'leaflet';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useMap } from 'react-leaflet';
import { PAPER_MEDIA } from '../../layout/media.ts';
import { useViewStore } from '../../state/view-context.ts';
import { PAPER } from '../canvas/canvas-layer.ts';
import type { Camera } from './use-camera.ts';

/** Leaflet's own pans leave out fractions of a pixel; its types do not know `reset`. */
const EXACTLY = { animate: false, reset: true };

/** On paper the chosen place stands in the middle; afterwards the map stands where it stood. */
export function usePaper(camera: Camera): void {
  const map = useMap();
  const store = useViewStore();
  // Turning changes what covers the map, and so the camera: what listens to the printer must outlive that.
  const latest = useRef(camera);
  latest.current = camera;
  const onScreen = useRef<{ readonly at: LatLng; readonly zoom: number } | null>(null);
  useEffect(
    function followPrinter() {
      const paper = matchMedia(PAPER_MEDIA);
      const turn = () => {
        const { place } = store.read();
        const before = onScreen.current ?? { at: map.getCenter(), zoom: map.getZoom() };
        onScreen.current = paper.matches ? before : null;
        // The end of the move is told of when the map is back, so that the view never hears where the paper stood.
        map.invalidateSize({ animate: false, debounceMoveend: true });
        if (!paper.matches) map.setView(before.at, before.zoom, EXACTLY);
        else if (place !== null) latest.current.showOnPaper(place);
      };
      const follow = () => {
        flushSync(turn);
        map.fire(PAPER);
      };
      paper.addEventListener('change', follow);
      return function ignorePrinter() {
        paper.removeEventListener('change', follow);
      };
    },
    [map, store],
  );
}
