// What is written on the map: rows [lon, lat, zoom, kind, arabic, english, place, angle?], in the detail in which their zoom falls (and,
// in `ground.mjs`, in all finer ones).
// Countries are all in the coarse one: a site has finer pieces only of what its corpus is about.
import { ringArea } from './geometry.mjs';
import { DETAILS } from './ground.mjs';

const size = (zoom) => 256 * 2 ** zoom;
const px = (lon, zoom) => ((lon + 180) / 360) * size(zoom);
const py = (lat, zoom) => {
  const s = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
  return (0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI)) * size(zoom);
};
const first = (names) => names.split(';')[0];
const coordinate = (v) => Math.round(v * 1000) / 1000;

export function writeLabels(places, towns, natural) {
  const rows = [
    ...countryLabels(places.countries),
    ...natural.flatMap(naturalLabels),
    ...divisionLabels(places),
    ...townLabels(towns),
  ];
  const byDetail = { coarse: [], medium: [], fine: [] };
  for (const row of rows.sort((a, b) => a[2] - b[2])) {
    const name =
      row[3] === 'country' ? 'coarse' : Object.keys(DETAILS).find((key) => row[2] <= DETAILS[key].zooms[1]);
    if (name) byDetail[name].push(row);
  }
  return byDetail;
}

function countryLabels(countries) {
  return countries.map((c) => {
    const zoom = c.area > 180 ? 2 : c.area > 30 ? 3 : c.area > 3 ? 4 : c.area > 0.25 ? 5 : 6;
    return [...c.point.map(coordinate), zoom, 'country', c.ar ?? '', c.en ?? '', `iso:${c.id}`];
  });
}

function divisionLabels({ divisions, shapes }) {
  return divisions.flatMap((d) => {
    if (d.members) return [];
    const area = Math.max(...(shapes.divisions.get(d.id) ?? []).map((p) => Math.abs(ringArea(p[0]))), 0);
    const zoom = Math.ceil(Math.log2((95 * 360) / 256 / Math.sqrt(area)));
    return zoom <= 10
      ? [[...d.point.map(coordinate), Math.max(5, zoom), 'division', d.arBare, d.en, `iso:${d.id}`]]
      : [];
  });
}

function naturalLabels(p) {
  if (!p.lines) return [[...p.point.map(coordinate), p.zoom, p.kind, first(p.ar), first(p.en), p.id]];
  const rows = [];
  for (const [zoom, gap] of [
    [p.zoom, 12],
    [Math.max(6, p.zoom), 4],
    [Math.max(8, p.zoom), 1.3],
  ]) {
    for (const line of p.lines) {
      let walked = gap / 2;
      for (let i = 1; i < line.length; i++) {
        walked += Math.hypot(line[i][0] - line[i - 1][0], line[i][1] - line[i - 1][1]);
        if (walked < gap) continue;
        walked = 0;
        if (rows.some((r) => Math.hypot(r[0] - line[i][0], r[1] - line[i][1]) < gap * 0.6)) continue;
        rows.push([
          ...line[i].map(coordinate),
          zoom,
          'river',
          first(p.ar),
          first(p.en),
          p.id,
          angleAt(line, i, gap / 12),
        ]);
      }
    }
  }
  return rows;
}

/** Degrees clockwise from the horizontal as drawn, -90 to 90, over a stretch as long as the name. */
function angleAt(line, at, reach) {
  let [a, b] = [at, at];
  while (a > 0 && Math.hypot(line[a][0] - line[at][0], line[a][1] - line[at][1]) < reach) a--;
  while (b < line.length - 1 && Math.hypot(line[b][0] - line[at][0], line[b][1] - line[at][1]) < reach) b++;
  const angle =
    (Math.atan2(py(line[b][1], 5) - py(line[a][1], 5), px(line[b][0], 5) - px(line[a][0], 5)) * 180) /
    Math.PI;
  return Math.round(angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle);
}

/** A zoom's labels keep this many pixels between them, and its towns have at least so many inhabitants; capitals and seats are let in earlier. */
const STEPS = [
  { zoom: 3, apart: 110, least: 4e6, capital: true },
  { zoom: 4, apart: 85, least: 1.5e6, capital: true },
  { zoom: 5, apart: 75, least: 3e5, capital: true },
  { zoom: 6, apart: 70, least: 1e5, seat: 30_000 },
  { zoom: 7, apart: 65, least: 4e4, seat: 5000 },
  { zoom: 8, apart: 65, least: 15_000, seat: 2000 },
  { zoom: 9, apart: 60, least: 7000, seat: 1000, sparse: 2000 },
  { zoom: 10, apart: 60, least: 3500, seat: 500, sparse: 500 },
  { zoom: 11, apart: 60, least: 2500, seat: 0, sparse: 0 },
];
const SEATS = new Set(['PPLC', 'PPLA', 'PPLA2']);

function townLabels(towns) {
  const all = [...towns.values()].flat().filter((t) => t.kind !== 'neighbourhood');
  const weight = (t) =>
    t.population * (t.kind === 'capital' ? 3 : t.code === 'PPLA' ? 1.5 : 1) * (t.ar ? 1.3 : 1) +
    (t.kind === 'capital' ? 5e5 : SEATS.has(t.code) ? 500 : 0);
  all.sort((a, b) => weight(b) - weight(a));
  const few = new Set([...towns].filter(([, list]) => list.length < 600).map(([country]) => country));
  const zooms = new Map();
  for (const { zoom, apart, least, capital, seat, sparse } of STEPS) {
    const cells = new Map();
    const key = (x, y) => `${x},${y}`;
    const clear = (x, y, share) => {
      const [cx, cy] = [Math.floor(x / apart), Math.floor(y / apart)];
      for (let i = cx - 1; i <= cx + 1; i++) {
        for (let j = cy - 1; j <= cy + 1; j++) {
          for (const [px0, py0] of cells.get(key(i, j)) ?? [])
            if (Math.abs(px0 - x) < apart * share && Math.abs(py0 - y) < apart * share * 0.45) return false;
        }
      }
      return true;
    };
    const put = (x, y) => {
      const id = key(Math.floor(x / apart), Math.floor(y / apart));
      if (!cells.has(id)) cells.set(id, []);
      cells.get(id).push([x, y]);
    };
    for (const t of all) if (zooms.has(t)) put(px(t.lon, zoom), py(t.lat, zoom));
    for (const t of all) {
      if (zooms.has(t)) continue;
      const wanted =
        t.population >= least ||
        (capital && t.kind === 'capital' && t.population >= least / 8) ||
        (sparse !== undefined && few.has(t.country) && t.population >= sparse) ||
        (seat !== undefined && SEATS.has(t.code) && t.population >= seat);
      if (!wanted) continue;
      const [x, y] = [px(t.lon, zoom), py(t.lat, zoom)];
      // Beirut and Damascus: capitals stand closer to each other than other towns.
      if (!clear(x, y, t.kind === 'capital' && zoom > 4 ? 0.5 : 1)) continue;
      zooms.set(t, zoom);
      put(x, y);
    }
  }
  return [...zooms].map(([t, zoom]) => [
    coordinate(t.lon),
    coordinate(t.lat),
    zoom,
    t.kind,
    t.ar,
    t.en,
    t.id,
  ]);
}
