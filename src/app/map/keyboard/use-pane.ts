import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';

/** An element of the map that moves with it, made when it is first asked for. */
export function usePane(name: string): HTMLElement | null {
  const map = useMap();
  const [pane, setPane] = useState<HTMLElement | null>(null);
  useEffect(
    function findPane() {
      setPane(map.getPane(name) ?? map.createPane(name));
    },
    [map, name],
  );
  return pane;
}
