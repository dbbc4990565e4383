// A picture of the basemap, to look at: node render.mjs ZOOM LON LAT OUT.png [LANGUAGE] [WIDTH HEIGHT]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import { clipLine, clipPolygons } from './geometry.mjs';
import { OUT } from './sources.mjs';

const require = createRequire(join(OUT, '../../package.json'));
const { Resvg } = require('@resvg/resvg-js');
const [zoom, lon, lat] = process.argv.slice(2, 5).map(Number);
const [out = 'map.png', language = 'en'] = process.argv.slice(5, 7);
const [width, height] = [Number(process.argv[7] ?? 900), Number(process.argv[8] ?? 650)];

const size = 256 * 2 ** zoom;
const px = (x) => ((x + 180) / 360) * size;
const py = (y) => {
  const s = Math.sin((Math.max(-85.05, Math.min(85.05, y)) * Math.PI) / 180);
  return (0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI)) * size;
};
const [left, top] = [px(lon) - width / 2, py(lat) - height / 2];
const base = join(OUT, 'basemap');
const read = (path) => JSON.parse(readFileSync(join(base, path), 'utf8'));
const index = read('index.json');
const HOME = new Set((process.env.HOME_COUNTRIES ?? '').split(','));

// Past zoom 7 the coarse file only shows where there is nothing but sea.
const layers = zoom > 7 ? [] : [{ box: [-180, -90, 180, 90], piece: read('coarse.json') }];
for (const detail of index.details) {
  if (!detail.pieces || zoom < detail.zooms[0] || (zoom > 8 && detail.name === 'medium')) continue;
  for (const key of Object.keys(detail.pieces)) {
    const [w, s] = key.split('_').map(Number);
    const box = [w, s, w + detail.size, s + detail.size];
    if (
      copies().some(
        (d) =>
          px(box[2]) + d > left &&
          px(box[0]) + d < left + width &&
          py(box[1]) > top &&
          py(box[3]) < top + height,
      )
    )
      layers.push({ box, piece: read(`${detail.folder}/${key}.json`) });
  }
}
function copies() {
  return [-size, 0, size].filter((d) => px(180) + d > left && px(-180) + d < left + width);
}
// The renderer gives up on shapes that reach far beyond its picture.
const degrees = (360 / size) * (Math.max(width, height) / 2 + 60);
const inView = (d) => [
  lon - degrees - (d / size) * 360,
  lat - degrees,
  lon + degrees - (d / size) * 360,
  lat + degrees,
];
const path = (coordinates, close, d) =>
  (close ? clipPolygons([coordinates], inView(d)).flat() : coordinates.flatMap((l) => clipLine(l, inView(d))))
    .map(
      (line) =>
        `M${line.map(([x, y]) => `${(px(x) + d - left).toFixed(1)},${(py(y) - top).toFixed(1)}`).join('L')}${close ? 'Z' : ''}`,
    )
    .join('');
let svg = '';
for (const d of copies()) {
  for (const { box, piece } of layers) {
    const [x, y] = [Math.max(-50, px(box[0]) + d - left), Math.max(-50, py(box[3]) - top)];
    const [right, bottom] = [
      Math.min(width + 50, px(box[2]) + d - left),
      Math.min(height + 50, py(box[1]) - top),
    ];
    if (right <= x || bottom <= y) continue;
    svg += `<rect x="${x}" y="${y}" width="${right - x}" height="${bottom - y}" fill="#bcd7e0"/>`;
    const id = `c${Math.round(x)}_${Math.round(y)}`;
    svg += `<clipPath id="${id}"><rect x="${x - 0.5}" y="${y - 0.5}" width="${right - x + 1}" height="${bottom - y + 1}"/></clipPath><g clip-path="url(#${id})">`;
    const objects = Object.fromEntries(Object.entries(piece.objects).map(([k, o]) => [k, feature(piece, o)]));
    for (const f of objects.land.features)
      svg += `<path d="${f.geometry.coordinates.map((p) => path(p, true, d)).join('')}" fill="${HOME.has(f.id) ? '#f8f3e8' : '#ece5d6'}" fill-rule="evenodd"/>`;
    const lined = (f, style) =>
      (svg += `<path d="${path(f.geometry.coordinates, false, d)}" fill="none" stroke-linejoin="round" ${style}/>`);
    for (const f of objects.divisions.features)
      if (f.properties.z <= zoom) lined(f, 'stroke="#d2c6b0" stroke-width="1"');
    for (const f of objects.rivers.features)
      if (f.properties.z <= zoom)
        lined(f, `stroke="#5a97b3" stroke-width="${f.properties.z < zoom - 2 ? 1.4 : 0.8}"`);
    svg += `<path d="${objects.lakes.geometry.coordinates.map((p) => path(p, true, d)).join('')}" fill="#bcd7e0" fill-rule="evenodd"/>`;
    for (const f of objects.borders.features)
      lined(
        f,
        `stroke="#8b7a66" stroke-width="1.2" ${f.properties?.disputed ? 'stroke-dasharray="4 3"' : ''}`,
      );
    svg += '</g>';
  }
}
function mediumBelow() {
  const { pieces, size: step, folder } = index.details.find((d) => d.name === 'medium');
  const key = `${Math.floor(lon / step) * step}_${Math.floor(lat / step) * step}`;
  return zoom > 8 && pieces[key] ? [read(`${folder}/${key}.json`)] : [];
}
const taken = [];
const COLOURS = {
  sea: '#3f7f9b',
  ocean: '#3f7f9b',
  gulf: '#3f7f9b',
  strait: '#3f7f9b',
  lake: '#3f7f9b',
  river: '#3f7f9b',
  country: '#6b5f50',
  division: '#a5967e',
};
const far = zoom > 7 ? [read('coarse.json'), ...mediumBelow()] : [];
const labels = [...far, ...layers.map((l) => l.piece)]
  .flatMap((piece) => piece.labels)
  .filter((l) => l[2] <= zoom)
  .sort((a, b) => a[2] - b[2]);
for (const d of copies()) {
  for (const [x, y, , kind, ar, en] of labels) {
    const text = language === 'ar' ? ar : en;
    if (!text) continue;
    const [cx, cy] = [px(x) + d - left, py(y) - top];
    const fs = kind === 'country' ? 14 : kind === 'capital' || kind === 'city' ? 12 : 11;
    const half = (text.length * fs) / 3.6;
    const box = [cx - half, cy - fs, cx + half, cy + 4];
    if (
      cx < -50 ||
      cx > width + 50 ||
      cy < 0 ||
      cy > height ||
      taken.some((t) => t[0] < box[2] && t[2] > box[0] && t[1] < box[3] && t[3] > box[1])
    )
      continue;
    taken.push(box);
    const town = ['capital', 'city', 'town', 'village'].includes(kind);
    if (town) svg += `<circle cx="${cx}" cy="${cy + 4}" r="${kind === 'capital' ? 3 : 2}" fill="#444"/>`;
    svg += `<text x="${cx}" y="${cy}" font-size="${fs}" text-anchor="middle" font-family="DejaVu Sans, Noto Sans Arabic, sans-serif" fill="${COLOURS[kind] ?? '#333'}" ${kind === 'country' ? 'letter-spacing="1"' : ''}>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</text>`;
  }
}
const image = new Resvg(
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#bcd7e0"/>${svg}</svg>`,
  {
    font: { loadSystemFonts: true, fontFiles: (process.env.FONTS ?? '').split(':').filter(existsSync) },
  },
);
writeFileSync(out, image.render().asPng());
