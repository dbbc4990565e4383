import { useMemo, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import { boxAround } from '../../../geo/box.ts';
import { nameIn } from '../../data/names.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Deferred } from '../../ui/deferred.tsx';
import { useKeepVisible } from '../camera/keep-visible.ts';
import { toLatLng } from '../camera/use-camera.ts';
import { boxWithin } from '../camera/viewport.ts';
import type { Marker } from '../features/cluster.ts';
import style from './cluster-list.module.css';
import { MapPopup } from './map-popup.tsx';

const loadPlaceList = () => import('../../place/place-list.tsx').then((module) => module.PlaceList);

interface ClusterListProps {
  readonly marker: Marker;
  /** All that share the marker, the one that names it first. */
  readonly places: readonly PlaceSummary[];
  /** CSS pixels around the marker's point that the list leaves free. */
  readonly clearance: number;
  onClose(): void;
}

/** The places that share a mark, to choose from: one click away, however near to each other they lie. */
export function ClusterList({ marker, places, clearance, onClose }: ClusterListProps) {
  const { language, map: words } = useMessages();
  const map = useMap();
  const popup = useRef<HTMLElement | null>(null);
  const at = useMemo(() => toLatLng(marker.at), [marker]);
  const id = `cluster ${marker.place.id}`;
  const keep = useKeepVisible(id, () => {
    const element = popup.current;
    const own = element?.isConnected === true ? [boxWithin(element, map.getContainer())] : [];
    return [...own, boxAround(map.latLngToContainerPoint(at), clearance)];
  });
  return (
    <MapPopup
      id={id}
      at={at}
      clearance={clearance}
      onResize={(element) => {
        popup.current = element;
        keep();
      }}
      onClose={onClose}
    >
      {(titleId) => (
        <div className={style.list}>
          <h2 id={titleId} className={style.title}>
            {words.clusterOf(nameIn(marker.place, language).text, places.length)}
          </h2>
          <div className={style.places}>
            <Deferred load={loadPlaceList} props={{ places, more: 0, empty: '' }} />
          </div>
        </div>
      )}
    </MapPopup>
  );
}
