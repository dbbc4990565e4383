import { divIcon, type LatLngBounds, layerGroup, marker } from 'leaflet';
import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { PlaceServer } from '../../../model/site.ts';
import { useView } from '../../state/view-context.ts';
import { type Answer, askServer, type Corners } from './ask-server.ts';
import type { ServedPlace } from './read-features.ts';
import style from './servers.module.css';

/** After so long it is said that the server is slow. */
const SLOW_MS = 3000;
/** CSS pixels. */
const DIAMETER = 12;

/** While `isOn`, the server's places in the part of the map that is seen are drawn there, as rings. */
export function useServer({ url }: PlaceServer, isOn: boolean): Answer | null {
  const map = useMap();
  const { language } = useView();
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(
    function showPlaces() {
      if (!isOn) return;
      const rings = layerGroup().addTo(map);
      let asking = new AbortController();
      const ask = async () => {
        asking.abort();
        asking = new AbortController();
        const { signal } = asking;
        setAnswer({ state: 'asked' });
        const slow = setTimeout(() => setAnswer({ state: 'slow' }), SLOW_MS);
        signal.addEventListener('abort', () => clearTimeout(slow));
        const told = await askServer(url, cornersOf(map.getBounds()), language, signal);
        if (signal.aborted) return;
        clearTimeout(slow);
        rings.clearLayers();
        if (told.state === 'here') for (const place of told.served.places) ringOf(place).addTo(rings);
        setAnswer(told);
      };
      ask();
      map.on('moveend', ask);
      return function hidePlaces() {
        map.off('moveend', ask);
        asking.abort();
        rings.remove();
        setAnswer(null);
      };
    },
    [map, url, language, isOn],
  );
  return answer;
}

/** The map may show the world more than once; a server knows it once. */
function cornersOf(bounds: LatLngBounds): Corners {
  const { lng: west, lat: south } = bounds.getSouthWest();
  const { lng: east, lat: north } = bounds.getNorthEast();
  return [Math.max(-180, west), Math.max(-90, south), Math.min(180, east), Math.min(90, north)];
}

/** Its name shows when it is pointed at, as text, whatever is in it; those who use keys have them all as a list. */
function ringOf({ name, point: [longitude, latitude] }: ServedPlace) {
  const icon = divIcon({ className: style.ring ?? '', iconSize: [DIAMETER, DIAMETER] });
  return marker([latitude, longitude], { icon, title: name, alt: name, keyboard: false });
}
