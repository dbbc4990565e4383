// Writes outlines/: one TopoJSON a country, with its divisions.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { OUT } from './sources.mjs';
import { atDetail, countriesOf, divisionsOf } from './topology.mjs';

const STEP = 0.001;
const snapped = (c) => (typeof c[0] === 'number' ? c.map((v) => Math.round(v / STEP)) : c.map(snapped));

export function writeOutlines({ topo }, { divisions }) {
  const folder = join(OUT, 'outlines');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const detailed = atDetail(topo, 0.00008, STEP);
  const countries = countriesOf(detailed, 0.00002);
  const shapes = divisionsOf(detailed, 0.00002);
  for (const [id, polygons] of countries) {
    if (id === 'XX') continue;
    const of = (row) => (row.members ?? [row.id]).flatMap((member) => shapes.get(member) ?? []);
    const feature = (name, coordinates) => ({
      type: 'Feature',
      id: name,
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates: snapped(coordinates) },
    });
    const rows = divisions.filter((row) => row.country === id && !row.members && shapes.has(row.id));
    const topo = quantize(
      topology({
        country: { type: 'FeatureCollection', features: [feature(id, polygons)] },
        divisions: { type: 'FeatureCollection', features: rows.map((row) => feature(row.id, of(row))) },
      }),
      { scale: [1, 1], translate: [0, 0] },
    );
    topo.transform = { scale: [STEP, STEP], translate: [0, 0] };
    delete topo.bbox;
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(topo));
  }
}
