import { useCallback, useState } from 'react';
import { useMap } from 'react-leaflet';
import { usePrefersStill } from '../../layout/media.ts';
import { showBox } from '../framing/move-map.ts';
import { useFreePart } from '../framing/use-free-part.ts';
import { enclose } from '../geometry/box.ts';
import { project } from '../geometry/mercator.ts';
import { LAST_ZOOM } from '../map-limits.ts';
import type { Crowd, Marker } from './crowd.ts';

interface Fan {
  readonly crowd: Crowd;
  readonly id: number;
  readonly zoom: number;
}

export interface Crowds {
  /** The shared marker that is fanned out now. */
  readonly fanned: number | null;
  /** Comes so close that the places of a shared marker part; fans them out where they never do. */
  open(marker: Marker): void;
  close(): void;
}

export function useCrowds(crowd: Crowd, zoom: number): Crowds {
  const map = useMap();
  const freePart = useFreePart();
  const animate = !usePrefersStill();
  const [fan, setFan] = useState<Fan | null>(null);
  const open = useCallback(
    ({ crowd: id }: Marker) => {
      if (id === null) return;
      const parts = crowd.partsAt(id);
      const box = enclose(
        crowd.placesOf(id).flatMap(({ point }) => (point === null ? [] : [dot(project(point))])),
      );
      if (parts > LAST_ZOOM) setFan({ crowd, id, zoom });
      else if (box !== null) showBox(map, box, freePart(), animate, parts);
    },
    [crowd, zoom, map, freePart, animate],
  );
  const close = useCallback(() => setFan(null), []);
  const isOpen = fan !== null && fan.crowd === crowd && fan.zoom === zoom;
  return { fanned: isOpen ? fan.id : null, open, close };
}

const dot = ({ x, y }: { readonly x: number; readonly y: number }) => ({
  left: x,
  top: y,
  right: x,
  bottom: y,
});
