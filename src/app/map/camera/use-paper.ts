import type { LatLng } from 'leaflet';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useMap } from 'react-leaflet';
import { followPrinter, isOnPaper } from '../../layout/media.ts';
import { useViewStore } from '../../state/view-context.ts';
import { PAPER } from '../canvas/canvas-layer.ts';
import type { Camera } from './use-camera.ts';

/** Leaflet's own pans leave out fractions of a pixel; its types do not know `reset`. */
const EXACTLY = { animate: false, reset: true };

/**
 * On paper the map shows the chosen place in its middle, else all places of what is shown; afterwards it stands where
 * it stood.
 */
export function usePaper(camera: Camera, places: ReadonlySet<string>): void {
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
