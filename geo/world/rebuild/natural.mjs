// Seas, rivers, lakes, islands: positions from Natural Earth's shapes, names from natural-names.mjs.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import polylabel from 'polylabel';
import { merge, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { boxesMeet, boxOf, linesOf, polygonHolds, ringArea } from './geometry.mjs';
import { ISLANDS, LAKES, POINTS, RIVERS, SEAS } from './natural-names.mjs';
import { simplifiedLines, simplifiedPolygons } from './simplify.mjs';
import { OUT } from './sources.mjs';
import { atDetail } from './topology.mjs';

const slug = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const round = (v, k = 1e4) => Math.round(v * k) / k;
const place = (en, ar, kind, more) => ({
  id: `nat:${slug(en.split('/')[0])}`,
  kind,
  en: en.replace(/\//g, ';'),
  ar: ar.replace(/\//g, ';'),
  ...more,
});

export function readNatural({ topo, lakes, rivers }) {
  const land = merge(atDetail(topo, 0.00002, 0.001), topo.objects.parts.geometries).coordinates.map(
    (polygon) => ({ polygon, box: boxOf(polygon[0]) }),
  );
  const missing = [];
  const found = [
    ...SEAS.map(([en, ar, kind, zoom, box]) => {
      const at = openWater(box, land);
      return at
        ? place(en, ar, kind, { zoom, point: at.point, box: box.map((v) => round(v, 100)) })
        : void missing.push(en);
    }),
    ...RIVERS.map(([en, ar, names, box]) => {
      const lines = rivers
        .filter((r) => names.includes(r.properties.name))
        .flatMap((r) => linesOf(r.geometry))
        .filter((line) => !box || boxesMeet(boxOf(line), box));
      if (!lines.length) return void missing.push(en);
      const rank = Math.min(
        ...rivers.filter((r) => names.includes(r.properties.name)).map((r) => r.properties.scalerank),
      );
      const longest = lines.reduce((a, b) => (a.length >= b.length ? a : b));
      const middle = longest[longest.length >> 1];
      return place(en, ar, 'river', {
        zoom: Math.min(8, Math.max(4, rank + 2)),
        point: middle.map((v) => round(v)),
        box: boxOf(lines.flat()).map((v) => round(v, 100)),
        lines,
      });
    }),
    ...LAKES.map(([en, ar, seed]) => {
      const polygon = lakes.find((p) => polygonHolds(p, ...seed)) ?? nearest(lakes, seed, 0.3);
      return polygon ? shaped(en, ar, 'lake', polygon, 45) : void missing.push(en);
    }),
    ...ISLANDS.map(([en, ar, seed]) => {
      const island =
        land.find(({ box, polygon }) => boxesMeet(box, [...seed, ...seed]) && polygonHolds(polygon, ...seed))
          ?.polygon ??
        nearest(
          land.map((l) => l.polygon),
          seed,
          0.15,
        );
      return island && Math.abs(ringArea(island[0])) < 1000
        ? shaped(en, ar, 'island', island, 60)
        : void missing.push(en);
    }),
    ...POINTS.map(([en, ar, kind, lon, lat, wikidata]) =>
      place(en, ar, kind, {
        zoom: 6,
        point: [round(lon), round(lat)],
        box: [lon, lat, lon, lat].map((v) => round(v, 100)),
        wikidata,
      }),
    ),
  ].filter(Boolean);
  if (missing.length) console.warn(`natural: no shape for ${missing.join(', ')}`);
  return found;
}

/** The shape whose outline comes within some degrees of a seed that just missed it. */
function nearest(polygons, [x, y], most) {
  let best = null;
  for (const polygon of polygons) {
    for (const [a, b] of polygon[0]) {
      const d = Math.hypot(a - x, b - y);
      if (d < most && (!best || d < best.d)) best = { d, polygon };
    }
  }
  return best?.polygon;
}

function shaped(en, ar, kind, polygon, pixels) {
  const area = Math.abs(ringArea(polygon[0]));
  const zoom = Math.ceil(Math.log2((pixels * 360) / 256 / Math.sqrt(area)));
  return place(en, ar, kind, {
    zoom: Math.min(9, Math.max(4, zoom)),
    point: polylabel(polygon, 0.01)
      .slice(0, 2)
      .map((v) => round(v)),
    box: boxOf(polygon[0]).map((v) => round(v, 100)),
    polygon,
  });
}

/** The point of a box that is farthest from land and from the box's sides, true to scale. */
function openWater([w, s, e, n], land) {
  const near = land.filter((l) => boxesMeet(l.box, [w, s, e, n]));
  const scale = Math.cos((((s + n) / 2) * Math.PI) / 180);
  const shore = near
    .flatMap(({ polygon }) => polygon.flat())
    .filter(([x, y]) => x > w - 3 && x < e + 3 && y > s - 3 && y < n + 3);
  const step = Math.max(1, Math.floor(shore.length / 6000));
  const thin = shore.filter((_, i) => i % step === 0);
  let best = null;
  for (let i = 1; i < 40; i++) {
    for (let j = 1; j < 40; j++) {
      const x = w + ((e - w) * i) / 40;
      const y = s + ((n - s) * j) / 40;
      let d = Math.min((x - w) * scale, (e - x) * scale, y - s, n - y) * 1.6;
      if (best && d <= best.d) continue;
      for (const [px, py] of thin) {
        d = Math.min(d, Math.hypot((px - x) * scale, py - y));
        if (best && d <= best.d) break;
      }
      if (best && d <= best.d) continue;
      if (near.some((l) => boxesMeet(l.box, [x, y, x, y]) && polygonHolds(l.polygon, x, y))) continue;
      best = { d, point: [round(x, 100), round(y, 100)] };
    }
  }
  return best;
}

export function writeNatural(natural) {
  const columns = (spec) =>
    Object.fromEntries(Object.entries(spec).map(([name, pick]) => [name, natural.map(pick)]));
  writeFileSync(
    join(OUT, 'gazetteer/natural.json'),
    JSON.stringify({
      version: 1,
      licence:
        'public domain (positions of rivers, lakes, islands, mountains), CC-BY-4.0 (names; points of seas)',
      credit: 'Natural Earth; Buldan',
      ...columns({
        id: (p) => p.id,
        kind: (p) => p.kind,
        ar: (p) => p.ar,
        en: (p) => p.en,
        point: (p) => p.point,
        box: (p) => p.box,
        wikidata: (p) => p.wikidata ?? '',
      }),
    }),
  );
  const step = 0.002;
  const snap = (v) => Math.round(v / step);
  const snapped = (c) => (typeof c[0] === 'number' ? c.map(snap) : c.map(snapped));
  const features = natural.flatMap((p) => {
    if (p.lines)
      return [
        {
          type: 'Feature',
          id: p.id,
          properties: {},
          geometry: {
            type: 'MultiLineString',
            coordinates: simplifiedLines(p.lines, 0.00005, step).map(snapped),
          },
        },
      ];
    if (p.polygon)
      return [
        {
          type: 'Feature',
          id: p.id,
          properties: {},
          geometry: {
            type: 'MultiPolygon',
            coordinates: simplifiedPolygons(
              [p.polygon],
              Math.max(0.00002, Math.min(0.002, Math.abs(ringArea(p.polygon[0])) / 2e4)),
              step,
            ).map(snapped),
          },
        },
      ];
    return [];
  });
  const topo = quantize(topology({ places: { type: 'FeatureCollection', features } }), {
    scale: [1, 1],
    translate: [0, 0],
  });
  topo.transform = { scale: [step, step], translate: [0, 0] };
  delete topo.bbox;
  writeFileSync(join(OUT, 'outlines/natural.json'), JSON.stringify(topo));
}
