import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { useMessages } from '../../i18n/use-messages.ts';

/** Says what has the focus where Leaflet's own element has it: it is a stop of Tab, for the keys that move the map. */
export function useMapName(): void {
  const map = useMap();
  const { app } = useMessages();
  useEffect(
    function nameMap() {
      const container = map.getContainer();
      container.setAttribute('role', 'group');
      container.setAttribute('aria-label', app.map);
    },
    [map, app.map],
  );
}
