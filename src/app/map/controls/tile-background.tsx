import { TileLayer } from 'react-leaflet';
import type { Tiles } from './use-tiles.ts';

/** The chosen tiles, above the basemap: where one is late or fails, the basemap shows. */
export function TileBackground({ tiles: { chosen, fail } }: { readonly tiles: Tiles }) {
  if (chosen === null) return null;
  return (
    <TileLayer
      key={chosen.url}
      url={chosen.url}
      maxNativeZoom={chosen.maxZoom}
      referrerPolicy="strict-origin-when-cross-origin"
      eventHandlers={{ tileerror: fail }}
    />
  );
}
