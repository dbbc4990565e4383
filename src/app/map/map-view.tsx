import './leaflet.css';
import { type LatLng, latLng, latLngBounds } from 'leaflet';
import { use, useDeferredValue, useMemo, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import { type OpenCorpus, useCorpus } from '../data/corpus-context.ts';
import { BottomInsetContext } from '../layout/bottom-inset.ts';
import { FirstMapContext } from '../layout/first-map.ts';
import type { MapPosition, View } from '../model/view.ts';
import { useViewStore } from '../state/view-context.ts';
import { likelyCamera } from './camera/bounds.ts';
import { firstZoomFor, lastZoomFor } from './camera/fit.ts';
import { toLatLng } from './camera/use-camera.ts';
import { MapContent } from './map-content.tsx';
import style from './map-view.module.css';

/** The page's map. Leaflet counts from the left, so the container does too in every language. */
export function MapView() {
  const corpus = useCorpus();
  const store = useViewStore();
  const first = use(use(FirstMapContext));
  const [{ at, zoom }] = useState(() => startOf(first?.position ?? null, store.read(), corpus));
  const [height, setHeight] = useState(0);
  const lastZoom = useMemo(() => lastZoomFor(corpus.manifest.places), [corpus]);
  return (
    <div className={style.map} dir="ltr">
      <BottomInsetContext value={useMemo(() => ({ height, setHeight }), [height])}>
        <MapContainer
          className={style.leaflet ?? ''}
          center={at}
          zoom={zoom}
          minZoom={firstZoomFor({ x: innerWidth, y: innerHeight })}
          maxBounds={POLES}
          maxBoundsViscosity={1}
          worldCopyJump
          maxZoom={lastZoom}
          zoomControl={false}
          attributionControl={false}
          keyboardPanDelta={120}
          fadeAnimation={false}
        >
          <LaterContent />
        </MapContainer>
      </BottomInsetContext>
    </div>
  );
}

/** In steps of its own, after the map itself. */
function LaterContent() {
  return useDeferredValue(true, false) && <MapContent />;
}

/** Further north and south there is nothing; east and west the world comes again. */
const POLES = latLngBounds([-85.05, -100_000], [85.05, 100_000]);

/** Where the map is opened: as the first map stands, else about there; what hides parts of it is not known yet. */
function startOf(first: MapPosition | null, view: View, corpus: OpenCorpus): { at: LatLng; zoom: number } {
  if (first !== null) return { at: latLng(first.latitude, first.longitude), zoom: first.zoom };
  const { middle, zoom } = likelyCamera(corpus, view);
  return { at: toLatLng(middle), zoom };
}
