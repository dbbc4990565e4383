// The towns of GeoNames: kinds, names, divisions.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { arabicNames, cleanArabic, isArabic, likeness } from './arabic.mjs';
import { boxesMeet, boxOf, polygonHolds } from './geometry.mjs';
import { ARAB } from './places.mjs';
import { OUT, readPopulatedPlaces, readTowns, readZoneCities } from './sources.mjs';

const CITY_INHABITANTS = 50_000;
const TOWN_INHABITANTS = 10_000;
const LEFT_OUT = new Set(['PPLQ', 'PPLH', 'PPLW', 'PPLCH']);

/** Countries whose own script is not Latin: GeoNames' letters with dots and bars are transcriptions there, and lose them. */
const TRANSCRIBED = new Set(
  'AE AF AM AZ BD BG BH BY BT CN CY DJ DZ EG EH ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MO MR MV NP OM PK PS QA RS RU SA SD SO SY TD TH TJ TM TN TW UA UZ YE'.split(
    ' ',
  ),
);

/** Rows to which the dump gives the inhabitants of something greater: quarters of Mosul, Basra and Conakry, villages with their district's. Theirs are unknown. */
const NOT_SO_LARGE = new Set([99071, 388349, 2422488, 10630176, 23814, 1723510, 12165956]);

/** All towns, cleaned, with their division. */
export async function readTownPlaces(places) {
  const corrections = readCorrections();
  const mended = new Map(
    (await readPopulatedPlaces())
      .filter((f) => f.properties.geonameid > 0)
      .map((f) => [f.properties.geonameid, f.properties]),
  );
  const finder = divisionFinder(places, readTowns());
  const rows = new Map(places.divisions.map((row) => [row.id, row]));
  const cities = readZoneCities('ar');
  const towns = new Map();
  for (const row of readTowns()) {
    if (NOT_SO_LARGE.has(row.id)) row.population = 0;
    if (row.class !== 'P' || LEFT_OUT.has(row.code)) continue;
    const correction = corrections.get(row.id);
    if (correction === 'copy') continue;
    const division = finder(row);
    const known = ARAB.has(row.country)
      ? [rows.get(division)?.arBare]
      : [cities.get(`${row.zone}:${row.ascii}`), cities.get(`${row.zone}:${row.name}`)];
    const town = {
      id: row.id,
      division,
      country: row.country,
      kind: kindOf(row),
      lon: row.lon,
      lat: row.lat,
      population: row.population,
      code: row.code,
      isLater: row.isLater === true,
      ...namesOf(row, correction, mended.get(row.id), known),
    };
    if (!towns.has(row.country)) towns.set(row.country, []);
    towns.get(row.country).push(town);
  }
  mendTowns(towns);
  for (const [country, list] of towns) towns.set(country, withoutRepeats(list));
  for (const list of towns.values()) {
    list.sort((a, b) => a.id - b.id);
    for (const town of list) {
      if (town.kind === 'neighbourhood') continue;
      for (let row = rows.get(town.division); row; row = rows.get(row.parent)) row.towns += town.population;
    }
  }
  return towns;
}

/** So near each other two entries of one name are mostly one place. */
const SAME_DEGREES = 0.15;

/** A later town has no name that an earlier one beside it has: which of the two was meant could not be told. One that has no name of its own is left out. */
function withoutRepeats(list) {
  const cells = new Map();
  const cellOf = (lon, lat) => `${Math.round(lon)} ${Math.round(lat)}`;
  for (const town of list.filter((each) => !each.isLater))
    cells.set(cellOf(town.lon, town.lat), [...(cells.get(cellOf(town.lon, town.lat)) ?? []), town]);
  const near = ({ lon, lat }) =>
    [-1, 0, 1]
      .flatMap((x) => [-1, 0, 1].flatMap((y) => cells.get(cellOf(lon + x, lat + y)) ?? []))
      .filter((each) => Math.abs(each.lon - lon) < SAME_DEGREES && Math.abs(each.lat - lat) < SAME_DEGREES);
  return list.flatMap((town) => {
    if (!town.isLater) return town;
    const beside = near(town);
    const taken = new Set(beside.flatMap((each) => [each.en, ...each.enAlso].map(key)));
    const takenAr = new Set(beside.flatMap((each) => [each.ar, ...each.arAlso]));
    if (taken.has(key(town.en))) return [];
    const [ar = '', ...arAlso] = [town.ar, ...town.arAlso].filter((name) => name && !takenAr.has(name));
    return { ...town, ar, arAlso, enAlso: town.enAlso.filter((name) => !taken.has(key(name))) };
  });
}

function kindOf({ code, population }) {
  if (code === 'PPLC') return 'capital';
  if (code === 'PPLX') return 'neighbourhood';
  if (code === 'PPLA' || population >= CITY_INHABITANTS) return 'city';
  return population >= TOWN_INHABITANTS || code === 'PPLA2' || code === 'PPLA3' ? 'town' : 'village';
}

/** Names written for Buldan where GeoNames has none or a bad one: by id, or for the most populous town of a country with an English name. */
function readTownNames() {
  const lines = readFileSync(join(import.meta.dirname, 'town-names.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean);
  return lines
    .map((line) => line.split('\t'))
    .map(([country, which, names]) => ({ country, which, names: names.split('|') }));
}
function mendTowns(towns) {
  for (const { country, which, names } of readTownNames()) {
    const list = towns.get(country) ?? [];
    const matching = /^\d+$/.test(which)
      ? list.filter((t) => t.id === Number(which))
      : list.filter((t) => t.en === which);
    const town = matching.toSorted((a, b) => b.population - a.population)[0];
    if (!town) {
      console.warn(`town-names.tsv: no ${which} in ${country}`);
      continue;
    }
    const rest = /^\d+$/.test(which)
      ? []
      : [town.ar, ...town.arAlso].filter((name) => name && likeness(name, town.en) > 0.75);
    const [ar, ...arAlso] = [...new Set([...names, ...rest])];
    Object.assign(town, { ar, arAlso: arAlso.slice(0, 4) });
  }
}

/** What people corrected in the background gazetteer holds here too: its names replace all others. */
function readCorrections() {
  const path = join(OUT, '../background/corrections.tsv');
  if (!existsSync(path)) return new Map();
  const lines = readFileSync(path, 'utf8').split('\n').slice(1);
  return new Map(
    lines
      .map((line) => line.split('\t'))
      .filter(([id, names]) => /^gn:\d+$/.test(id) && names)
      .map(([id, names]) => [
        Number(id.slice(3)),
        names === '-'
          ? 'copy'
          : {
              ar: names.split('|').filter((n) => isArabic(cleanArabic(n))),
              en: names.split('|').filter((n) => /^[A-Z]/.test(n)),
            },
      ]),
  );
}

const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻʼʿʾ`′]/g, "'")
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/ı/g, 'i')
    .replace(/ə/g, 'a')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l');
/** Endings that Lithuanian, Esperanto, Greek and the like put to any name. */
const foreign = (name, shown) =>
  (name.startsWith(shown) && /^(?:as|os|is|us|o|e|i|ja|jo|ske|u)$/.test(name.slice(shown.length))) ||
  /^(?:dakbayansa|lungsodng|estatde)/.test(name);
const key = (name) =>
  plain(name)
    .toLowerCase()
    .replace(/[^a-z]/g, '');

function namesOf(row, correction, mended, known) {
  const alternates = row.alternates ? row.alternates.split(',') : [];
  const shown = TRANSCRIBED.has(row.country)
    ? plain(row.name).replace(/'/g, '').replace(/\s+/g, ' ').trim()
    : row.name;
  const ascii = alternates
    .filter(
      (name) =>
        /^[A-Z][A-Za-z'` .-]{2,39}$/.test(name) && !/^[A-Z]{3,4}$/.test(name) && !/ - | {2}/.test(name),
    )
    .map((name) => name.replace(/`/g, "'"));
  const keys = new Set([key(shown)]);
  const also = [];
  const arab = ARAB.has(row.country);
  const most =
    row.population >= 1e6
      ? 12
      : row.population >= 1e5
        ? 8
        : arab
          ? 6
          : row.population >= 15_000 || row.code === 'PPLA'
            ? 3
            : 1;
  const article = (name) => /^(?:al|el|ar|as|ash|at|ath|ad|adh|an|az)[ -]/i.test(name);
  for (const name of [
    ...(correction?.en ?? []),
    mended?.name,
    mended?.nameascii,
    mended?.namealt,
    row.ascii,
    ...ascii.sort((a, b) => Number(article(a)) - Number(article(b))),
  ]) {
    if (
      !name ||
      !/^[\p{Lu}'‘]/u.test(name) ||
      /[;|]/.test(name) ||
      keys.has(key(name)) ||
      key(name).length < 3 ||
      foreign(key(name), key(shown)) ||
      /[^\p{L}\p{M}' .-]/u.test(name)
    )
      continue;
    keys.add(key(name));
    also.push(name);
    if (also.length >= most) break;
  }
  const arabic = arabicNames(
    alternates,
    [row.name, row.ascii, ...(mended ? [mended.name] : []), ...ascii],
    known,
    arab,
  );
  const best = arabic[0]?.score ?? 0;
  const names = correction?.ar?.length
    ? correction.ar.map(cleanArabic)
    : arabic.filter((each) => each.score > best - 3).map((each) => each.name);
  const [ar = '', ...rest] = [...new Set(names)];
  return {
    ar,
    en: shown,
    arAlso: rest.filter((name) => name.length > 2).slice(0, row.population >= 1e5 ? 4 : 2),
    enAlso: also,
  };
}

/**
 * By GeoNames' own code of the first-level division where one of Natural Earth's has it, else by the polygon that holds the town, else the
 * nearest box of the country. In some countries Natural Earth's codes are of another level (French departments: GeoNames' are of regions);
 * where most `towns` with a code lie in another polygon, codes tell nothing.
 */
function divisionFinder({ divisions, shapes }, towns) {
  const byCode = new Map();
  for (const row of divisions) if (row.admin1) byCode.set(row.admin1, byCode.has(row.admin1) ? null : row.id);
  const byCountry = new Map();
  for (const row of divisions) {
    if (row.members) continue;
    const entry = (shapes.divisions.get(row.id) ?? []).map((polygon) => ({
      id: row.id,
      polygon,
      box: boxOf(polygon[0]),
    }));
    byCountry.set(row.country, [...(byCountry.get(row.country) ?? []), ...entry]);
  }
  const holdingOf = (town) =>
    (byCountry.get(town.country) ?? []).find(
      (p) =>
        boxesMeet(p.box, [town.lon, town.lat, town.lon, town.lat]) &&
        polygonHolds(p.polygon, town.lon, town.lat),
    );
  const codedOf = (town) => byCode.get(`${town.country}.${town.admin1}`);
  const agreeing = new Map();
  for (const town of towns) {
    const [coded, holding] = [codedOf(town), holdingOf(town)];
    if (coded && holding)
      agreeing.set(town.country, (agreeing.get(town.country) ?? 0) + (coded === holding.id ? 1 : -1));
  }
  return (town) => {
    const parts = byCountry.get(town.country) ?? [];
    const holding = holdingOf(town);
    const coded = (agreeing.get(town.country) ?? 0) >= 0 && codedOf(town);
    if (coded) return coded;
    if (holding) return holding.id;
    let best = null;
    for (const { id, box, polygon } of parts) {
      if (
        town.lon < box[0] - 0.3 ||
        town.lon > box[2] + 0.3 ||
        town.lat < box[1] - 0.3 ||
        town.lat > box[3] + 0.3
      )
        continue;
      for (const [x, y] of polygon[0]) {
        const d = Math.hypot(x - town.lon, y - town.lat);
        if (d < 0.25 && (!best || d < best.d)) best = { d, id };
      }
    }
    return best?.id ?? null;
  };
}
