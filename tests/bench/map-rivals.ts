import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from '../../src/model/position.ts';

/** A map of the same places by another library, as its own documentation shows it. */
export interface MapRival {
  readonly name: string;
  /** Of the registry. */
  readonly packages: readonly string[];
  /** Script of the page: `map` and `places` are there; it has to set `layer`. */
  readonly script: string;
}

/** What a page without a bundler loads. */
const sourceOf = (path: string): string => readFileSync(join('node_modules', path), 'utf8');

export const MAP_RIVALS: readonly MapRival[] = [
  {
    name: 'Leaflet.markercluster',
    packages: ['leaflet.markercluster'],
    script: `${sourceOf('leaflet.markercluster/dist/leaflet.markercluster.js')};
      window.layer = L.markerClusterGroup({ chunkedLoading: true });
      layer.addLayers(places.map(([x, y]) => L.marker([y, x])));`,
  },
  {
    name: 'L.geoJSON on canvas',
    packages: ['leaflet'],
    script: `const features = places.map((coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } }));
      window.layer = L.geoJSON(features, { pointToLayer: (_, at) => L.circleMarker(at, { radius: 5 }) });`,
  },
  {
    name: 'supercluster alone',
    packages: ['supercluster'],
    script: `${sourceOf('supercluster/dist/supercluster.min.js')};
      const index = new Supercluster({ radius: 60, maxZoom: 16 });
      index.load(places.map((coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } })));
      window.layer = L.layerGroup();
      const draw = () => {
        const box = map.getBounds();
        const found = index.getClusters([box.getWest(), box.getSouth(), box.getEast(), box.getNorth()], map.getZoom());
        layer.clearLayers();
        for (const { geometry: { coordinates: [x, y] } } of found) layer.addLayer(L.circleMarker([y, x], { radius: 8 }));
      };
      map.on('moveend', draw);
      draw();`,
  },
];

/** A page with one layer on a canvas, and a box that switches it. */
export function rivalPage(
  { script }: MapRival,
  places: readonly Position[],
  at: Position,
  zoom: number,
): string {
  const [longitude, latitude] = at;
  return `<!doctype html><title>rival</title>
    <style>${sourceOf('leaflet/dist/leaflet.css')} html, body, #map { height: 100%; margin: 0 }
      label { position: fixed; inset: 8px 8px auto auto; z-index: 1000 }</style>
    <div id="map"></div><label><input type="checkbox" checked>places</label>
    <script>${sourceOf('leaflet/dist/leaflet.js')}</script>
    <script>
      const places = ${JSON.stringify(places)};
      const map = L.map('map', { preferCanvas: true, maxZoom: 18 }).setView([${latitude}, ${longitude}], ${zoom});
      ${script}
      layer.addTo(map);
      document.querySelector('input').onchange = ({ target }) => (target.checked ? layer.addTo(map) : layer.remove());
      document.body.dataset.place = 'ready';
    </script>`;
}
