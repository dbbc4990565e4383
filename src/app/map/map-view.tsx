import './leaflet.css';
import { MapContainer } from 'react-leaflet';
import { useCorpus } from '../data/corpus-context.ts';
import { useView } from '../state/view-context.ts';
import { toLatLng } from './framing/move-map.ts';
import { openingBox } from './framing/use-frames.ts';
import { centre } from './geometry/box.ts';
import { MapContent } from './map-content.tsx';
import { FIRST_ZOOM, LAST_ZOOM } from './map-limits.ts';
import style from './map-view.module.css';

/** The page's map. Leaflet counts from the left, so the container does too in every language. */
export function MapView() {
  const { position } = useView();
  const opening = centre(openingBox(useCorpus()));
  return (
    <div className={style.map} dir="ltr">
      <MapContainer
        className={style.leaflet ?? ''}
        center={position === null ? toLatLng(opening) : [position.latitude, position.longitude]}
        zoom={position?.zoom ?? FIRST_ZOOM}
        minZoom={FIRST_ZOOM}
        maxZoom={LAST_ZOOM}
        zoomControl={false}
        attributionControl={false}
        keyboardPanDelta={120}
        fadeAnimation={false}
      >
        <MapContent />
      </MapContainer>
    </div>
  );
}
