// Decodes every piece as a reader would and says what is wrong: node check.mjs. Needs no source but the pieces.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { boxOf, linesOf, polygonHolds, polygonsOf } from './geometry.mjs';

const OUT = join(import.meta.dirname, '..');
const LIMITS = {
  coarse: 90_000,
  medium: 60_000,
  fine: 250_000,
  country: 300_000,
  always: 190_000,
  gazetteer: 20_000_000,
  all: 40_000_000,
};
/** Towns and how many of them have an Arabic name, at least: of GeoNames itself, and what was written for Buldan. */
const ARABIC = {
  SY: 286,
  YE: 301,
  EG: 149,
  SD: 75,
  IQ: 138,
  TN: 125,
  JO: 134,
  LB: 35,
  LY: 54,
  QA: 18,
  BH: 10,
};
/** Names that must be there. */
const KNOWN = [
  ['YE', 71137, 'صنعاء', 'Sanaa', 'C'],
  ['YE', 415189, 'عدن', 'Aden', 'c'],
  ['SY', 170794, 'دير الزور', 'Deir ez-Zor', 'c'],
  ['KE', 184745, 'نيروبي', 'Nairobi', 'C'],
  ['PT', 2267057, 'لشبونة', 'Lisbon', 'C'],
  ['TN', 2464470, 'تونس', 'Tunis', 'C'],
  ['SD', 379252, 'الخرطوم', 'Khartoum', 'C'],
  ['EG', 360630, 'القاهرة', 'Cairo', 'C'],
];

let problems = 0;
const complain = (words) => {
  problems++;
  if (problems <= 80) console.log(`  ${words}`);
};
const say = (words) => console.log(words);
const bytes = (path) => gzipSync(readFileSync(path), { level: 9 }).length;
const read = (...path) => JSON.parse(readFileSync(join(OUT, ...path), 'utf8'));
const list = (folder) => readdirSync(join(OUT, folder)).filter((name) => name.endsWith('.json'));
const inRange = ([x, y], slack = 0) =>
  x >= -180 - slack && x <= 180 + slack && y >= -90 - slack && y <= 90 + slack;
const folderSize = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((n) => n !== 'node_modules' && n !== 'rebuild')
        .reduce((sum, n) => sum + folderSize(join(path, n)), 0)
    : statSync(path).size;

const countries = read('gazetteer', 'countries.json');
const divisions = { ...read('gazetteer', 'divisions-more.json'), ...read('gazetteer', 'divisions.json') };
const natural = read('gazetteer', 'natural.json');

checkTables();
checkTowns();
checkOutlines();
checkBasemap();
checkSizes();
say(problems ? `${problems} problems` : 'no problems');
process.exitCode = problems ? 1 : 0;

function sameLength(name, table, columns) {
  const length = table[columns[0]].length;
  for (const column of columns)
    if (table[column].length !== length)
      complain(`${name}: ${column} has ${table[column].length} rows, ${columns[0]} ${length}`);
  return length;
}

function checkTables() {
  const n = sameLength('countries', countries, [
    'code',
    'a3',
    'ar',
    'en',
    'population',
    'box',
    'point',
    'neighbours',
    'towns',
    'bytes',
  ]);
  const d = sameLength('divisions', divisions, [
    'code',
    'parent',
    'kind',
    'ar',
    'en',
    'type',
    'geonames',
    'wikidata',
    'towns',
    'box',
    'point',
    'country',
  ]);
  const m = sameLength('natural', natural, ['id', 'kind', 'ar', 'en', 'point', 'box', 'wikidata']);
  if (new Set([...countries.code, ...divisions.code, ...natural.id]).size !== n + d + m)
    complain('an id is used twice');
  for (const table of [countries, divisions, natural]) {
    table.point.forEach(
      (point, i) => inRange(point) || complain(`${(table.code ?? table.id)[i]}: its point is ${point}`),
    );
    table.box.forEach(([w, s, e, n2], i) => {
      if (!(w >= -180 && w <= 180 && e >= w && e - w <= 360 && s >= -90 && n2 <= 90 && s <= n2))
        complain(`${(table.code ?? table.id)[i]}: its box is ${[w, s, e, n2]}`);
      const [x, y] = table.point[i];
      if (
        !((x >= w - 0.01 && x <= e + 0.01) || (x + 360 >= w && x + 360 <= e)) ||
        y < s - 0.01 ||
        y > n2 + 0.01
      )
        complain(`${(table.code ?? table.id)[i]}: its point lies outside its box`);
    });
  }
  countries.code.forEach(
    (code, i) => (countries.ar[i] && countries.en[i]) || complain(`${code} has no name in both languages`),
  );
  const arabic = divisions.ar.filter(Boolean).length;
  say(
    `${n} countries; ${d} divisions, ${arabic} with an Arabic name; ${m} seas, rivers, lakes, islands, mountains`,
  );
  const known = new Set(divisions.code);
  divisions.parent.forEach(
    (parent, i) =>
      parent === 0 || known.has(parent) || complain(`${divisions.code[i]}: its parent ${parent} is unknown`),
  );
}

function decode(piece) {
  const [ar, en] = [piece.ar.split('|'), piece.en.split('|')];
  let [id, lon, lat] = [0, 0, 0];
  return piece.id.map((step, i) => {
    id += step;
    lon += piece.lon[i];
    lat += piece.lat[i];
    return {
      id,
      kind: piece.kind[i],
      lon: lon / piece.scale,
      lat: lat / piece.scale,
      population: piece.population[i],
      division: piece.divisions[piece.division[i] - 1],
      ar: ar[i].split(';').filter(Boolean),
      en: en[i].split(';').filter(Boolean),
    };
  });
}

function checkTowns() {
  let [all, arabic, far, slowest] = [0, 0, 0, 0];
  const known = new Set(divisions.code);
  for (const file of list('gazetteer').filter((name) => /^[A-Z]{2}\.json$/.test(name))) {
    const country = file.slice(0, 2);
    const size = bytes(join(OUT, 'gazetteer', file));
    if (size > LIMITS.country) complain(`${file}: ${size} bytes gzipped, at most ${LIMITS.country}`);
    const text = readFileSync(join(OUT, 'gazetteer', file), 'utf8');
    const start = performance.now();
    const towns = decode(JSON.parse(text));
    slowest = Math.max(slowest, performance.now() - start);
    const piece = JSON.parse(text);
    if (piece.ar.split('|').length !== towns.length || piece.en.split('|').length !== towns.length)
      complain(`${file}: names and rows differ in number`);
    if (new Set(towns.map((t) => t.id)).size !== towns.length) complain(`${file}: a GeoNames id twice`);
    const named = towns.filter((t) => t.ar.length).length;
    all += towns.length;
    arabic += named;
    if (ARABIC[country] && named < ARABIC[country])
      complain(
        `${country}: ${named} of ${towns.length} have an Arabic name, at least ${ARABIC[country]} expected`,
      );
    if (ARABIC[country]) say(`  ${country}: ${named} of ${towns.length} with an Arabic name`);
    const outline = existsSync(join(OUT, 'outlines', file))
      ? polygonsOf(shapesOf(read('outlines', file), 'country')[0].geometry).map((polygon) => ({
          polygon,
          box: boxOf(polygon[0]),
        }))
      : null;
    if (!outline) complain(`${country} has towns and no outline`);
    for (const town of towns) {
      if (!inRange([town.lon, town.lat])) complain(`gn:${town.id} lies at ${town.lon}, ${town.lat}`);
      if (!town.en[0]) complain(`gn:${town.id} has no name`);
      if (!'Cctvn'.includes(town.kind)) complain(`gn:${town.id} is of kind ${town.kind}`);
      if (town.division && !known.has(town.division))
        complain(`gn:${town.id}: division ${town.division} is unknown`);
      if ([...town.ar].some((name) => /[^\u0621-\u063a\u0641-\u064a0-9 -]/.test(name)))
        complain(`gn:${town.id}: ${town.ar} is not Arabic`);
      if (outline && !near(town, outline)) {
        far++;
        if (process.argv.includes('--far'))
          say(`  gn:${town.id} ${town.en[0]} (${country}) lies off its country: ${town.lon}, ${town.lat}`);
      }
    }
    for (const [code, id, ar, en, kind] of KNOWN.filter((row) => row[0] === country)) {
      const town = towns.find((t) => t.id === id);
      if (!town || town.ar[0] !== ar || town.en[0] !== en || town.kind !== kind)
        complain(`${code}: gn:${id} should be ${ar}, ${en}, ${kind}; it is ${JSON.stringify(town)}`);
    }
  }
  say(
    `${all} towns, ${arabic} with an Arabic name; slowest country read in ${slowest.toFixed(0)} ms; ${far} lie more than about 20 km from their country's outline`,
  );
  if (far > 100)
    complain(`${far} towns lie off their country: more than the atolls and islets that Natural Earth lacks`);
}

function near({ lon, lat }, outline) {
  const margin = 0.2 / Math.max(0.2, Math.cos((lat * Math.PI) / 180));
  for (const { box, polygon } of outline) {
    if (lon < box[0] - margin || lon > box[2] + margin || lat < box[1] - 0.2 || lat > box[3] + 0.2) continue;
    if (polygonHolds(polygon, lon, lat)) return true;
    if (
      polygon.some((ring) =>
        ring.some(([x, y], i) => i > 0 && nearSegment(lon, lat, ring[i - 1], [x, y], margin)),
      )
    )
      return true;
  }
  return false;
}
function nearSegment(x, y, [ax, ay], [bx, by], margin) {
  const [dx, dy] = [(bx - ax) / margin, (by - ay) / 0.2];
  const [px, py] = [(x - ax) / margin, (y - ay) / 0.2];
  const t = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - t * dx, py - t * dy) < 1;
}

function shapesOf(topology, name) {
  return feature(topology, topology.objects[name]).features;
}
/** No edge may run across the map: what crosses the 180th meridian is cut there. */
function checkRings(where, polygons) {
  for (const polygon of polygons) {
    for (const ring of polygon) {
      if (ring.length < 4) complain(`${where}: a ring of ${ring.length} points`);
      for (let i = 0; i < ring.length; i++) {
        if (!inRange(ring[i], 0.2)) return complain(`${where}: a point at ${ring[i]}`);
        if (i > 0 && Math.abs(ring[i][0] - ring[i - 1][0]) > 90 && Math.abs(ring[i][1]) < 84)
          return complain(`${where}: an edge from ${ring[i - 1]} to ${ring[i]}`);
      }
    }
  }
}

function checkOutlines() {
  for (const code of countries.code) {
    if (!existsSync(join(OUT, 'outlines', `${code}.json`))) {
      complain(`${code} has no outline`);
      continue;
    }
    const topology = read('outlines', `${code}.json`);
    for (const name of ['country', 'divisions'])
      for (const f of shapesOf(topology, name))
        checkRings(`outlines/${code}.json ${f.id}`, polygonsOf(f.geometry));
  }
  for (const f of shapesOf(read('outlines', 'natural.json'), 'places')) {
    checkRings(`outlines/natural.json ${f.id}`, polygonsOf(f.geometry));
    if (!natural.id.includes(f.id)) complain(`outlines/natural.json: ${f.id} is in no gazetteer`);
  }
  const largest = list('outlines')
    .map((name) => [name, bytes(join(OUT, 'outlines', name))])
    .sort((a, b) => b[1] - a[1]);
  say(
    `${largest.length} outlines, the largest ${largest
      .slice(0, 3)
      .map(([n, b]) => `${n} ${b}`)
      .join(', ')}`,
  );
}

function checkBasemap() {
  const index = read('basemap', 'index.json');
  for (const detail of index.details) {
    const files = detail.file
      ? [detail.file]
      : Object.keys(detail.pieces).map((key) => `${detail.folder}/${key}.json`);
    let [sum, most, labels] = [0, 0, 0];
    for (const file of files) {
      const piece = read('basemap', file);
      const size = bytes(join(OUT, 'basemap', file));
      sum += size;
      most = Math.max(most, size);
      labels += piece.labels.length;
      if (size > LIMITS[detail.name])
        complain(`${file}: ${size} bytes gzipped, at most ${LIMITS[detail.name]}`);
      for (const name of ['land', 'rivers', 'borders', 'divisions']) {
        for (const f of shapesOf(piece, name)) {
          checkRings(`${file} ${name}`, polygonsOf(f.geometry));
          for (const line of linesOf(f.geometry))
            for (const p of line) if (!inRange(p, 1)) complain(`${file} ${name}: a point at ${p}`);
        }
      }
      for (const [x, y, zoom, kind, ar, en, place] of piece.labels) {
        if (
          !inRange([x, y]) ||
          zoom > detail.zooms[1] ||
          !kind ||
          (!ar && !en) ||
          !place
        )
          complain(`${file}: label ${[x, y, zoom, kind, ar, en, place]}`);
      }
    }
    say(`${detail.name}: ${files.length} files, ${sum} bytes gzipped, the largest ${most}; ${labels} labels`);
  }
}

function checkSizes() {
  const always = ['countries', 'divisions', 'natural'].map((name) =>
    bytes(join(OUT, 'gazetteer', `${name}.json`)),
  );
  say(`always read: countries ${always[0]}, divisions ${always[1]}, natural ${always[2]} bytes gzipped`);
  const sum = always.reduce((a, b) => a + b, 0);
  if (sum > LIMITS.always) complain(`what is always read is ${sum} bytes gzipped, at most ${LIMITS.always}`);
  const sizes = ['gazetteer', 'outlines', 'basemap'].map((name) => folderSize(join(OUT, name)));
  say(`raw bytes: gazetteer ${sizes[0]}, outlines ${sizes[1]}, basemap ${sizes[2]}`);
  if (sizes[0] > LIMITS.gazetteer) complain('the gazetteer is larger than 20 MB');
  if (sizes[0] + sizes[1] + sizes[2] > LIMITS.all)
    complain(`all together is larger than ${LIMITS.all} bytes`);
}
