// One topology of all first-level divisions. Countries, borders and lines between divisions are taken from its arcs,
// so nothing has gaps and every detail is simplified once for all that share it.
import { feature, merge, meshArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import { boxOf, linesOf, polygonsOf, ringArea } from './geometry.mjs';
import { readBorders, readDivisionLines, readDivisions, readLakes, readRivers } from './sources.mjs';
import { cutGolan, cutSahara, territoryOf } from './territory.mjs';

export async function readGround() {
  const features = readDivisions();
  const lakes = (await readLakes()).flatMap((f) => polygonsOf(f.geometry));
  const rivers = await readRivers();
  const tiberias = lakes.find((p) =>
    p[0].some(([x, y]) => Math.abs(x - 35.64) < 0.01 && Math.abs(y - 32.83) < 0.01),
  );
  const jordan = rivers
    .filter((f) => f.properties.name === 'Jordan')
    .flatMap((f) => linesOf(f.geometry))
    .find((line) => line[0][1] > 33.4);
  cutGolan(features, jordan, tiberias[0]);
  cutSahara(features);
  const parts = features.map((f) => ({
    type: 'Feature',
    properties: { ...territoryOf(f.properties), source: f.properties },
    geometry: f.geometry,
  }));
  const topo = presimplify(
    topology({ parts: { type: 'FeatureCollection', features: parts } }),
    weighTriangle,
  );
  await markDisputed(topo);
  await zoomDivisions(topo);
  return { topo, lakes, rivers };
}

/** Between true and Mercator area, so that neither the poles nor the equator starve. */
function weighTriangle([[ax, ay], [bx, by], [cx, cy]]) {
  return Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay)) / 2;
}

/** Arcs between countries that Natural Earth calls anything but an international boundary. */
async function markDisputed(topo) {
  const cells = new Map();
  const key = (x, y) => `${Math.round(x * 20)},${Math.round(y * 20)}`;
  for (const line of await readBorders()) {
    const sure = !/Disputed|Line of control/.test(line.properties.featurecla);
    for (const points of linesOf(line.geometry)) {
      for (let i = 0; i < points.length; i++) {
        const [x, y] = points[i];
        const [px, py] = points[Math.max(0, i - 1)];
        const steps = Math.max(1, Math.ceil(Math.hypot(x - px, y - py) / 0.02));
        for (let k = 0; k < steps; k++) {
          const p = [x + ((px - x) * k) / steps, y + ((py - y) * k) / steps];
          const id = key(...p);
          if (!cells.has(id)) cells.set(id, []);
          cells.get(id).push([...p, sure]);
        }
      }
    }
  }
  topo.disputed = topo.arcs.map((arc) => {
    let [sure, unsure] = [0, 0];
    const step = Math.max(1, Math.floor(arc.length / 25));
    for (let i = 0; i < arc.length; i += step) {
      const [x, y] = arc[i];
      let best = null;
      for (let dx = -1; dx <= 1; dx++) {
        for (let dy = -1; dy <= 1; dy++) {
          for (const c of cells.get(key(x + dx * 0.05, y + dy * 0.05)) ?? []) {
            const d = Math.hypot(c[0] - x, c[1] - y);
            if (!best || d < best.d) best = { d, sure: c[2] };
          }
        }
      }
      if (best && best.d < 0.05) best.sure ? sure++ : unsure++;
    }
    return unsure > sure;
  });
}

/** From which zoom Natural Earth shows a country's division lines: the middle of its lines. */
async function zoomDivisions(topo) {
  const zooms = new Map();
  for (const { properties } of await readDivisionLines()) {
    const list = zooms.get(properties.adm0_a3) ?? zooms.set(properties.adm0_a3, []).get(properties.adm0_a3);
    if (properties.min_zoom > 0) list.push(properties.min_zoom);
  }
  topo.zoomOf = (a3) => {
    const list = (zooms.get(a3) ?? []).sort((a, b) => a - b);
    return Math.min(9, Math.max(3, Math.round(list[list.length >> 1] ?? 8)));
  };
}

/** The topology at a detail: points whose triangle weighs less are gone, on a grid of `step` degrees. Small closed arcs keep their five heaviest points. */
export function atDetail(topo, weight, step) {
  const snap = (v) => Math.round(v / step);
  const arcs = topo.arcs.map((arc) => {
    let kept = arc.filter((p) => p[2] >= weight);
    const closed = arc[0][0] === arc.at(-1)[0] && arc[0][1] === arc.at(-1)[1];
    if (closed && kept.length < 6) {
      const heaviest = arc.map((p) => p[2]).sort((a, b) => b - a)[Math.min(5, arc.length - 1)];
      kept = arc.filter((p) => p[2] >= heaviest);
    }
    const out = [];
    for (const p of kept) {
      const q = [snap(p[0]) * step, snap(p[1]) * step];
      const last = out.at(-1);
      if (!last || Math.abs(last[0] - q[0]) > step / 2 || Math.abs(last[1] - q[1]) > step / 2) out.push(q);
    }
    if (out.length === 1) out.push(out[0]);
    return out;
  });
  return { ...topo, arcs };
}

const partsOf = (topo) => topo.objects.parts.geometries;

/** Polygons of each country; rings smaller than `least` square degrees are left out, the greatest of a country never. */
export function countriesOf(topo, least = 0) {
  return groupsOf(topo, (part) => part.properties.country, least);
}
export function divisionsOf(topo, least = 0) {
  return groupsOf(topo, (part) => part.properties.division, least);
}
function groupsOf(topo, keyOf, least) {
  const groups = new Map();
  for (const part of partsOf(topo)) {
    const key = keyOf(part);
    if (!key) continue;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(part);
  }
  const merged = new Map();
  for (const [key, parts] of groups) merged.set(key, sound(merge(topo, parts).coordinates, least));
  return merged;
}
export function sound(polygons, least) {
  const areas = polygons.map((p) => Math.abs(ringArea(p[0])));
  const greatest = Math.max(...areas);
  return polygons
    .filter((p, i) => p[0].length >= 4 && areas[i] > 0 && (areas[i] >= least || areas[i] === greatest))
    .map((p) => [
      p[0],
      ...p.slice(1).filter((hole) => hole.length >= 4 && Math.abs(ringArea(hole)) >= Math.max(least, 1e-9)),
    ]);
}

const isBorder = (a, b) =>
  a !== b &&
  (a.properties.country !== b.properties.country || a.properties.occupied !== b.properties.occupied);

/** Lines between countries: sure ones and those to be drawn dashed. */
export function bordersOf(topo) {
  const dashed = new Set();
  const sure = new Set();
  eachSharedArc(topo, (arc, a, b) => {
    if (!isBorder(a, b)) return;
    const open =
      topo.disputed[arc] ||
      a.properties.occupied ||
      b.properties.occupied ||
      a.properties.country === 'EH' ||
      b.properties.country === 'EH';
    (open ? dashed : sure).add(arc);
  });
  return { sure: stitched(topo, sure), dashed: stitched(topo, dashed) };
}

/** Lines between divisions of a country, by the zoom from which they show. */
export function divisionLinesOf(topo) {
  const byZoom = new Map();
  eachSharedArc(topo, (arc, a, b) => {
    if (isBorder(a, b) || (a.properties.division ?? a) === (b.properties.division ?? b)) return;
    const zoom = topo.zoomOf(a.properties.source.adm0_a3);
    if (!byZoom.has(zoom)) byZoom.set(zoom, new Set());
    byZoom.get(zoom).add(arc);
  });
  return new Map([...byZoom].sort((a, b) => a[0] - b[0]).map(([zoom, arcs]) => [zoom, stitched(topo, arcs)]));
}

function eachSharedArc(topo, visit) {
  const owners = new Map();
  const walk = (arcs, part) => {
    for (const arc of arcs) {
      if (Array.isArray(arc)) walk(arc, part);
      else {
        const id = arc < 0 ? ~arc : arc;
        if (!owners.has(id)) owners.set(id, []);
        owners.get(id).push(part);
      }
    }
  };
  for (const part of partsOf(topo)) walk(part.arcs ?? [], part);
  for (const [id, parts] of owners) if (parts.length === 2) visit(id, parts[0], parts[1]);
}

/** Arcs joined end to end where they go on. */
function stitched(topo, arcs) {
  const object = {
    type: 'GeometryCollection',
    geometries: [...arcs].map((arc) => ({ type: 'LineString', arcs: [arc] })),
  };
  return linesOfObject(topo, object);
}
function linesOfObject(topo, object) {
  return feature(topo, meshArcs(topo, object)).geometry.coordinates.filter(
    (line) => line.length > 1 && !isDot(line),
  );
}
const isDot = (line) => {
  const [w, s, e, n] = boxOf(line);
  return w === e && s === n;
};
