// Which country and which first-level division each of Natural Earth's polygons belongs to, and what was judged.
// `occupied` marks parts that are held by somebody else than the country they are counted to: the line around them is drawn dashed.

import { clipPolygons, polygonsOf } from './geometry.mjs';

const OVERSEAS = {
  'FR-GF': 'GF',
  'FR-MQ': 'MQ',
  'FR-GP': 'GP',
  'FR-RE': 'RE',
  'FR-YT': 'YT',
  'NO-21': 'SJ',
  'NO-22': 'SJ',
  'NO-X01~': 'BV',
  'NL-BQ1': 'BQ',
  'NL-BQ2': 'BQ',
  'NL-BQ3': 'BQ',
};
const BY_NAME = { 'Cocos (Keeling) Islands': 'CC', 'Christmas Island': 'CX' };

// Resolutions of the United Nations: 68/262 (Crimea), 497 (Golan), 541 (northern Cyprus).
const JUDGED = {
  'UA-43': { country: 'UA', occupied: 'crimea' },
  'UA-40': { country: 'UA', occupied: 'crimea' },
  'GE-AB': { country: 'GE', occupied: 'abkhazia' },
  'SY-X01~': { country: 'SY', division: 'SY-QU' },
  'MA-16': { country: 'EH', division: null, occupied: 'western sahara' },
  sahara: { country: 'EH', division: null, occupied: 'western sahara' },
  golan: { country: 'SY', division: 'SY-QU', occupied: 'golan' },
};
const JUDGED_A3 = {
  CYN: { country: 'CY', occupied: 'northern cyprus' },
  SOL: { country: 'SO', occupied: 'somaliland' },
  KAS: { country: 'XX', occupied: 'siachen' },
  PGA: { country: 'XX', occupied: 'spratly' },
  ESB: { country: 'CY' },
  WSB: { country: 'CY' },
  USG: { country: 'CU' },
  KAB: { country: 'KZ' },
  CLP: { country: 'FR' },
};

/** Divisions to which Natural Earth gives the code of another. */
const RECODED = { 'Central Darfur': 'SD-DC', 'Eastern Darfur': 'SD-DE' };

export function territoryOf(properties) {
  const code = RECODED[properties.name] ?? properties.iso_3166_2;
  const own = /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code) ? code : null;
  const judged = JUDGED[code] ?? JUDGED_A3[properties.adm0_a3] ?? {};
  const country = judged.country ?? OVERSEAS[code] ?? BY_NAME[properties.name] ?? properties.iso_a2;
  return {
    country,
    division: judged.division === null ? null : (judged.division ?? own),
    occupied: judged.occupied ?? null,
  };
}

/** The parallel of 27°40' north, by treaty the border of Morocco and Western Sahara. Natural Earth draws the berm instead and two Moroccan regions across the parallel. */
const PARALLEL = 27.66667;

export function cutSahara(features) {
  for (const f of features.filter((each) => ['MA', 'DZ', 'EH'].includes(each.properties.iso_a2))) {
    f.geometry = {
      type: 'MultiPolygon',
      coordinates: polygonsOf(f.geometry).map((polygon) => polygon.map(withCrossings)),
    };
  }
  for (const code of ['MA-14', 'MA-15']) {
    const f = features.find((each) => each.properties.iso_3166_2 === code);
    const all = polygonsOf(f.geometry);
    f.geometry = { type: 'MultiPolygon', coordinates: clipPolygons(all, [-180, PARALLEL, 180, 90]) };
    features.push({
      type: 'Feature',
      properties: {
        ...f.properties,
        iso_3166_2: 'sahara',
        iso_a2: 'EH',
        name: 'Western Sahara',
        name_ar: null,
      },
      geometry: { type: 'MultiPolygon', coordinates: clipPolygons(all, [-180, -90, 180, PARALLEL]) },
    });
  }
}

/** Every edge that crosses the parallel gets a point there, in all who share it. */
const withCrossings = (ring) =>
  ring.flatMap((b, i) => {
    const a = ring[i - 1];
    if (!a || a[0] < -14 || a[0] > -8 || (a[1] - PARALLEL) * (b[1] - PARALLEL) >= 0) return [b];
    const [p, q] = a[1] < b[1] ? [a, b] : [b, a];
    return [[Number((p[0] + ((q[0] - p[0]) * (PARALLEL - p[1])) / (q[1] - p[1])).toFixed(5)), PARALLEL], b];
  });

/** Natural Earth gives the Golan to Israel's northern district. Its west is cut along the Jordan and the lake's eastern shore, as Natural Earth draws both. */
export function cutGolan(features, jordan, lake) {
  const at = features.findIndex((f) => f.properties.iso_3166_2 === 'IL-Z');
  const north = features[at];
  const ring = north.geometry.coordinates[0];
  const nearest = (x, y) => {
    let best = 0;
    for (let i = 0; i < ring.length; i++) {
      if (Math.hypot(ring[i][0] - x, ring[i][1] - y) < Math.hypot(ring[best][0] - x, ring[best][1] - y))
        best = i;
    }
    return best;
  };
  const river = jordan.filter(([, y]) => y < 33.26 && y > 32.89);
  const shore = eastOf(lake);
  const round = ([x, y]) => [Number(x.toFixed(5)), Number(y.toFixed(5))];
  const seam = [...river, ...shore].map(round);
  const start = nearest(35.62007, 33.26954);
  const end = nearest(35.61225, 32.68159);
  const [a, b] = [Math.min(start, end), Math.max(start, end)];
  const path = start < end ? seam : seam.toReversed();
  const one = [...ring.slice(a, b + 1), ...path.toReversed(), ring[a]];
  const two = [...ring.slice(0, a + 1), ...path, ...ring.slice(b)];
  const eastness = (r) => r.reduce((sum, p) => sum + p[0], 0) / r.length;
  const [golan, israel] = eastness(one) > eastness(two) ? [one, two] : [two, one];
  const holes = north.geometry.coordinates.slice(1);
  features[at] = { ...north, geometry: { type: 'Polygon', coordinates: [israel, ...holes] } };
  features.push({
    type: 'Feature',
    properties: {
      ...north.properties,
      iso_3166_2: 'golan',
      name: 'Golan',
      iso_a2: 'SY',
      adm0_a3: 'SYR',
      name_ar: null,
      name_en: null,
    },
    geometry: { type: 'Polygon', coordinates: [golan] },
  });
}

/** From the river's mouth along the eastern shore to the southern tip. */
function eastOf(lake) {
  const ring = lake.slice(0, -1);
  let top = 0;
  ring.forEach((p, i) => {
    if (p[1] > ring[top][1]) top = i;
  });
  const walk = (step) =>
    Array.from({ length: ring.length }, (_, i) => ring[(top + step * i + ring.length * 2) % ring.length]);
  const [left, right] = [walk(1), walk(-1)];
  const east = left[3][0] > right[3][0] ? left : right;
  return east.filter((p, i) => i < 20 && p[0] > 35.6);
}
