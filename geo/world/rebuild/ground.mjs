// Writes basemap/: one coarse file of the world, medium pieces of 15°, fine pieces of 10°.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  boxesMeet,
  boxOf,
  clipLine,
  clipPolygons,
  cutLine,
  linesOf,
  polygonHolds,
  ringArea,
} from './geometry.mjs';
import { simplifiedLines, simplifiedPolygons } from './simplify.mjs';
import { OUT } from './sources.mjs';
import { atDetail, bordersOf, countriesOf, divisionLinesOf, sound } from './topology.mjs';

// weight: square degrees of the triangle a point must span to stay; step: the grid; least: the smallest ring;
// lake: the smallest lake; river: the highest rank of rivers; division: the last zoom that it is drawn at.
export const DETAILS = {
  coarse: {
    zooms: [2, 4],
    size: 360,
    weight: 0.08,
    step: 0.03,
    least: 0.3,
    lake: 0.5,
    river: 3,
    division: 4,
    grown: 0,
  },
  medium: {
    zooms: [5, 7],
    size: 15,
    weight: 0.0009,
    step: 0.004,
    least: 0.0012,
    lake: 0.006,
    river: 7,
    division: 7,
    grown: 0.06,
  },
  fine: {
    zooms: [8, 12],
    size: 10,
    weight: 0.000006,
    step: 0.001,
    least: 0,
    lake: 0,
    river: 12,
    division: 12,
    grown: 0.02,
  },
};
/** NE's ranks of rivers begin to show at this zoom. */
const RIVER_ZOOM = [2, 2, 3, 4, 5, 5, 6, 7, 8, 8, 8, 8, 8];

export function writeGround(ground, labels) {
  const base = join(OUT, 'basemap');
  rmSync(base, { recursive: true, force: true });
  mkdirSync(base, { recursive: true });
  const index = { version: 1, details: [] };
  const coarser = [];
  for (const [name, detail] of Object.entries(DETAILS)) {
    const shapes = shapesAt(ground, detail);
    const [from, to] = detail.zooms;
    if (name === 'coarse') {
      const piece = pieceOf(shapes, [-180, -90, 180, 90], detail, labels.coarse);
      index.details.push({
        name,
        zooms: detail.zooms,
        file: 'coarse.json',
        bytes: write(join(base, 'coarse.json'), piece),
      });
      coarser.push(...labels.coarse);
      continue;
    }
    mkdirSync(join(base, name));
    const pieces = {};
    for (let south = -90; south < 90; south += detail.size) {
      for (let west = -180; west < 180; west += detail.size) {
        const box = [west, south, west + detail.size, south + detail.size];
        const inside = ([x, y]) => x >= box[0] && x < box[2] && y >= box[1] && y < box[3];
        const piece = pieceOf(shapes, box, detail, labels[name].filter(inside));
        if (!piece) continue;
        // A view that finer pieces cover asks for no coarser ones.
        piece.labels.unshift(...coarser.filter(inside));
        const key = `${west}_${south}`;
        pieces[key] = write(join(base, name, `${key}.json`), piece);
      }
    }
    index.details.push({ name, zooms: [from, to], size: detail.size, folder: name, pieces });
    coarser.push(...labels[name]);
  }
  writeFileSync(join(base, 'index.json'), `${JSON.stringify(index)}\n`);
}

function write(path, piece) {
  const text = JSON.stringify(piece);
  writeFileSync(path, text);
  return gzipSync(text, { level: 9 }).length;
}

function shapesAt({ topo, lakes, rivers }, detail) {
  const detailed = atDetail(topo, detail.weight, detail.step);
  const land = [...countriesOf(detailed, detail.least)].map(([id, polygons]) => ({
    id,
    polygons: polygons.map((p) => p.map(overlapping)),
  }));
  const water = simplifiedPolygons(
    lakes.filter((p) => Math.abs(ringArea(p[0])) >= detail.lake),
    detail.weight / 2,
    detail.step,
  );
  const { sure, dashed } = bordersOf(detailed);
  const divisions = [...divisionLinesOf(detailed)].filter(([zoom]) => zoom <= detail.division);
  return { land, water: sound(water, 0), sure, dashed, divisions, rivers: riversAt(rivers, lakes, detail) };
}

/** Copies of the world lie side by side: what ends at the 180th meridian ends a little beyond it, so that no hairline shows. */
const overlapping = (ring) => ring.map(([x, y]) => [x >= 179.999 ? 180.04 : x <= -179.999 ? -180.04 : x, y]);

function riversAt(rivers, lakes, detail) {
  const boxes = lakes
    .map((polygon) => ({ polygon, box: boxOf(polygon[0]) }))
    .filter((l) => Math.abs(ringArea(l.polygon[0])) >= detail.lake);
  const byZoom = new Map();
  for (const river of rivers) {
    const rank = river.properties.scalerank;
    if (rank > detail.river) continue;
    const zoom = RIVER_ZOOM[rank];
    for (const line of linesOf(river.geometry)) {
      const near = boxes.filter((l) => boxesMeet(l.box, boxOf(line)));
      const dry = ([x, y]) => !near.some((l) => polygonHolds(l.polygon, x, y));
      const parts = near.length ? cutLine(dense(line, detail), dry) : [line];
      if (!byZoom.has(zoom)) byZoom.set(zoom, []);
      byZoom.get(zoom).push(...parts);
    }
  }
  return [...byZoom]
    .sort((a, b) => a[0] - b[0])
    .map(([zoom, lines]) => [zoom, simplifiedLines(lines, detail.weight / 3, detail.step)]);
}
/** Points close enough that no lake falls between two of them. */
function dense(line, detail) {
  const most = detail.size > 100 ? 0.1 : 0.02;
  return line.flatMap((b, i) => {
    const a = line[i - 1];
    if (!a) return [b];
    const steps = Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / most);
    return Array.from({ length: steps }, (_, k) => [
      a[0] + ((b[0] - a[0]) * (k + 1)) / steps,
      a[1] + ((b[1] - a[1]) * (k + 1)) / steps,
    ]);
  });
}

function pieceOf(shapes, box, detail, labels) {
  const world = detail.size === 360;
  const grown = world
    ? [-181, -91, 181, 91]
    : [box[0] - detail.grown, box[1] - detail.grown, box[2] + detail.grown, box[3] + detail.grown];
  const snap = (point) => point.map((v) => Math.round(v / detail.step));
  const polygons = (list) =>
    list
      .map((p) => p.map((ring) => tidy(ring.map(snap))).filter((r) => r.length > 3))
      .filter((p) => p.length);
  const lines = (list) =>
    list
      .flatMap((l) => clipLine(l, world ? grown : box))
      .map((l) => tidy(l.map(snap)))
      .filter((l) => l.length > 1);
  const geometry = (type, coordinates, more) => ({
    type: 'Feature',
    properties: {},
    ...more,
    geometry: { type, coordinates },
  });
  const collection = (features) => ({ type: 'FeatureCollection', features });

  const land = shapes.land
    .map(({ id, polygons: all }) => ({ id, kept: polygons(clipPolygons(all, grown)) }))
    .filter(({ kept }) => kept.length);
  const water = polygons(clipPolygons(shapes.water, grown));
  const zoomed = (list) =>
    list
      .map(([z, all]) => [z, lines(all)])
      .filter(([, all]) => all.length)
      .map(([z, all]) => geometry('MultiLineString', all, { properties: { z } }));
  if (!land.length && !water.length && !labels.length) return null;
  const topo = topology({
    land: collection(land.map(({ id, kept }) => geometry('MultiPolygon', kept, { id }))),
    lakes: geometry('MultiPolygon', water),
    rivers: collection(zoomed(shapes.rivers)),
    borders: collection([
      geometry('MultiLineString', lines(shapes.sure), { properties: {} }),
      geometry('MultiLineString', lines(shapes.dashed), { properties: { disputed: true } }),
    ]),
    divisions: collection(zoomed(shapes.divisions)),
  });
  const scaled = quantize(topo, {
    scale: [1, 1],
    translate: [Math.round(box[0] / detail.step), Math.round(box[1] / detail.step)],
  });
  scaled.transform = { scale: [detail.step, detail.step], translate: [box[0], box[1]] };
  scaled.bbox = box;
  delete scaled.objects.lakes.properties;
  return { ...scaled, labels };
}

const tidy = (points) =>
  points.filter((p, i) => i === 0 || p[0] !== points[i - 1][0] || p[1] !== points[i - 1][1]);
