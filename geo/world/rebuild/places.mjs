// Countries and first-level divisions: names, positions, neighbours, what contains what.
import polylabel from 'polylabel';
import { cleanArabic, isArabic, withoutHead } from './arabic.mjs';
import { namesAbroad, readNamesAbroad } from './division-names.mjs';
import { boxOf, globeBox, ringArea } from './geometry.mjs';
import { AMBIGUOUS_ABROAD, COUNTRY_ALSO, DIVISION_AR, DIVISION_EN, FORMER_REGIONS } from './names.mjs';
import { readJson, readSubdivisions, readTerritories } from './sources.mjs';
import { atDetail, countriesOf, divisionsOf } from './topology.mjs';

export const ARAB = new Set(
  'AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE'.split(' '),
);

/** What maps write where CLDR's first name is an office's. */
const SHOWN = {
  PS: ['فلسطين', 'Palestine'],
  HK: ['هونغ كونغ', 'Hong Kong'],
  MO: ['مكاو', 'Macao'],
  MM: ['ميانمار', 'Myanmar'],
  CD: ['الكونغو الديمقراطية', 'DR Congo'],
  CG: ['جمهورية الكونغو', 'Congo'],
  TR: ['تركيا', 'Turkey'],
  SA: ['السعودية', 'Saudi Arabia'],
  AE: ['الإمارات', 'United Arab Emirates'],
  CF: ['أفريقيا الوسطى', 'Central African Republic'],
};

const round = (v) => Math.round(v * 1e4) / 1e4;
const isoOf = (cldr) => `${cldr.slice(0, 2).toUpperCase()}-${cldr.slice(2).toUpperCase()}`;

/** Everything about countries and divisions that towns and labels need. */
export function readPlaces({ topo }) {
  const fine = atDetail(topo, 0.0002, 0.001);
  const shapes = { countries: countriesOf(fine), divisions: divisionsOf(fine) };
  const containment = readJson('cldr-core-48.2.0/package/supplemental/subdivisionContainment.json')
    .supplemental.subdivisionContainment;
  const parents = new Map();
  for (const [group, { _contains }] of Object.entries(containment)) {
    if (group.length > 2) for (const child of _contains) parents.set(isoOf(child), isoOf(group));
  }
  const countries = countryRows(topo, shapes);
  return { shapes, countries, divisions: withNamesAbroad(divisionRows(topo, shapes, parents), countries) };
}

function placing(polygons) {
  const greatest = polygons.reduce((a, b) => (Math.abs(ringArea(a[0])) >= Math.abs(ringArea(b[0])) ? a : b));
  const [x, y] = polylabel(greatest, 0.02);
  return {
    box: globeBox(polygons.map((p) => boxOf(p[0]))).map((v) => Math.round(v * 1000) / 1000),
    point: [round(x), round(y)],
  };
}

/** CLDR writes Trinidad & Tobago and St. Lucia, newspapers Trinidad and Tobago and Saint Lucia. */
function inFull(name) {
  const joined = name.replace(' & ', ' and ');
  return [...new Set([name, joined, joined.replace(/^St\. /, 'Saint ')])];
}

function countryRows(topo, shapes) {
  const [ar, en] = [readTerritories('ar'), readTerritories('en')];
  const others = ['fr', 'es', 'pt'].map(readTerritories);
  const info = readJson('cldr-core-48.2.0/package/supplemental/territoryInfo.json').supplemental
    .territoryInfo;
  const codes = readJson('cldr-core-48.2.0/package/supplemental/codeMappings.json').supplemental.codeMappings;
  const neighbours = neighboursOf(topo);
  const rows = [];
  for (const [id, polygons] of shapes.countries) {
    if (id === 'XX') continue;
    const alternates = (names) =>
      Object.entries(names)
        .filter(([key]) => key.startsWith(`${id}-alt`))
        .map(([, name]) => name);
    const more = COUNTRY_ALSO[id] ?? { ar: [], en: [] };
    const also = (shown, list) => [...new Set(list)].filter((name) => name !== shown);
    const [arShown, enShown] = SHOWN[id] ?? [ar[id], en[id]];
    rows.push({
      id,
      a3: codes[id]?._alpha3 ?? null,
      ar: arShown,
      en: enShown,
      arAlso: also(arShown, [ar[id], ...alternates(ar), ...more.ar].filter(Boolean)),
      enAlso: also(enShown, [
        ...[en[id], ...alternates(en), ...more.en].filter(Boolean).flatMap(inFull),
        ...others.map((names) => names[id]).filter((name) => name && !AMBIGUOUS_ABROAD.has(name)),
      ]),
      ...placing(polygons),
      population: Number(info[id]?._population ?? 0),
      neighbours: [...(neighbours.get(id) ?? [])].sort(),
      area: polygons.reduce((sum, p) => sum + Math.abs(ringArea(p[0])), 0),
    });
  }
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function neighboursOf(topo) {
  const owners = new Map();
  const walk = (arcs, id) => {
    for (const arc of arcs) {
      if (Array.isArray(arc)) walk(arc, id);
      else owners.set(arc < 0 ? ~arc : arc, (owners.get(arc < 0 ? ~arc : arc) ?? new Set()).add(id));
    }
  };
  for (const part of topo.objects.parts.geometries) walk(part.arcs ?? [], part.properties.country);
  const neighbours = new Map();
  for (const ids of owners.values()) {
    for (const a of ids)
      for (const b of ids)
        if (a !== b && a !== 'XX' && b !== 'XX') neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  }
  return neighbours;
}

const ENGLISH_HEAD =
  / (?:Governorate|Province|Region|District|County|Department|State|Prefecture|Oblast|Municipality|Voivodeship|Parish|Division|Emirate|Canton|Krai|Wilaya)$/i;

/** As CLDR writes it. */
const idOf = (division) => division.replace('-', '').toLowerCase();

/** How much of the words of one name the other has: of several divisions of one code the one that CLDR means gives its names. */
function likenessOf(one, other) {
  const wordsOf = (name) => new Set((name ?? '').toLowerCase().split(/[^\p{L}]+/u));
  const [own, others] = [wordsOf(one), wordsOf(other)];
  const shared = [...own].filter((word) => [...others].some((each) => each.startsWith(word) || word.startsWith(each)));
  return shared.length / Math.max(own.size, others.size);
}

function divisionRows(topo, shapes, parents) {
  const english = readSubdivisions('en');
  const abroad = readNamesAbroad(isoOf);
  const first = new Map();
  for (const part of topo.objects.parts.geometries) {
    const { division, country, source } = part.properties;
    if (!division || ['golan', 'sahara'].includes(source.iso_3166_2)) continue;
    const before = first.get(division);
    const fit = [source.name_en, source.name].reduce((sum, name) => sum + likenessOf(english[idOf(division)], name), 0);
    const isOnly = before === undefined;
    if (isOnly || fit > before.fit) first.set(division, { division, country, source, fit, isOnly });
    else before.isOnly = false;
  }
  const groups = new Map();
  for (const { division } of first.values()) {
    const parent = parents.get(division);
    if (parent && !first.has(parent)) groups.set(parent, [...(groups.get(parent) ?? []), division]);
  }
  const local = new Map(
    topo.objects.parts.geometries.map(({ properties: { source } }) => [source.region_cod, source.region]),
  );
  const rows = [];
  for (const { division, country, source, fit, isOnly } of first.values()) {
    const polygons = shapes.divisions.get(division);
    if (!polygons?.length) continue;
    const ar = cleanArabic((source.name_ar ?? '').replace(/ *[،/].*$/, ''));
    // Of several parts none of which is called like the whole, no name is the whole's.
    const isWhole = (isOnly || fit >= 1) && DIVISION_EN[division] === undefined;
    const full = DIVISION_AR[division] ?? (isArabic(ar) && isWhole ? ar : '');
    const bare = withoutHead(full);
    const cldr = DIVISION_EN[division] ?? english[idOf(division)];
    const en = (cldr ?? source.name_en ?? source.name ?? '').replace(/\s+/g, ' ');
    const others = [
      source.name_en,
      source.name,
      source.gn_name,
      source.woe_name,
      ...(source.name_alt ?? '').split('|'),
    ]
      .filter((name) => name && /^[\p{Script=Latin}\d .,'’`ʻ()-]+$/u.test(name) && !/[;|]/.test(name))
      .map((name) => name.replace(ENGLISH_HEAD, '').trim());
    const parent = parents.get(division) ?? null;
    rows.push({
      id: division,
      country,
      parent: parent && groups.has(parent) ? parent : null,
      kind: 'governorate',
      ar: full,
      arBare: bare,
      en,
      enAlso: [...new Set(isWhole ? others : [])].filter((name) => name.toLowerCase() !== en.toLowerCase()).slice(0, 5),
      abroad: isWhole ? namesAbroad(division, { source }, abroad) : [],
      type: source.type_en || '',
      geonames: source.gn_id > 0 ? source.gn_id : 0,
      wikidata: /^Q\d+$/.test(source.wikidataid ?? '') ? source.wikidataid : '',
      admin1: /^[A-Z]{2}\.[A-Z0-9]+$/.test(source.gn_a1_code ?? '') ? source.gn_a1_code : '',
      ...placing(polygons),
      towns: 0,
    });
  }
  for (const [id, members] of groups) {
    const polygons = members.flatMap((member) => shapes.divisions.get(member) ?? []);
    const country = rows.find((row) => row.id === members[0])?.country;
    const en = english[idOf(id)]?.replace('²', '');
    if (!polygons.length || !country || !en) continue;
    rows.push({
      id,
      country,
      parent: null,
      kind: 'region',
      ar: DIVISION_AR[id] ?? '',
      arBare: DIVISION_AR[id] ?? '',
      en,
      enAlso: [],
      abroad: namesAbroad(id, { region: local.get(id) }, abroad),
      type: '',
      geonames: 0,
      wikidata: '',
      admin1: '',
      ...placing(polygons),
      towns: 0,
      members,
    });
  }
  for (const { id, country, ar, en, also, members } of FORMER_REGIONS) {
    const polygons = members.flatMap((member) => shapes.divisions.get(member));
    const names = { ar, arBare: ar, en, enAlso: [], abroad: also };
    const codes = { parent: null, kind: 'region', type: '', geonames: 0, wikidata: '', admin1: '' };
    rows.push({ id, country, ...names, ...codes, ...placing(polygons), towns: 0, members });
  }
  return withoutNeighboursNames(rows).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Natural Earth lists the names of neighbours and predecessors among alternates: what names another division of the country is dropped. */
function withoutNeighboursNames(rows) {
  const owners = new Map();
  for (const row of rows) owners.set(`${row.country}:${row.en.toLowerCase()}`, row.id);
  const counts = new Map();
  for (const row of rows)
    for (const name of row.enAlso)
      counts.set(`${row.country}:${name}`, (counts.get(`${row.country}:${name}`) ?? 0) + 1);
  return rows.map((row) => ({
    ...row,
    enAlso: row.enAlso.filter(
      (name) =>
        (owners.get(`${row.country}:${name.toLowerCase()}`) ?? row.id) === row.id &&
        counts.get(`${row.country}:${name}`) === 1,
    ),
  }));
}

const plain = (name) => name.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();

/** With what other languages call divisions, where that is no country's name, and no other division's: Devon is not in Bermuda. */
function withNamesAbroad(divisions, countries) {
  const taken = new Set([...countries, ...divisions].flatMap(({ en, enAlso }) => [en, ...enAlso]).map(plain));
  const owners = new Map();
  for (const { id, abroad } of divisions) {
    for (const name of new Set(abroad.map(plain))) owners.set(name, owners.has(name) ? null : id);
  }
  return divisions.map((row) => {
    const abroad = new Map(row.abroad.map((name) => [plain(name), name]));
    const isOwn = ([key]) => !taken.has(key) && owners.get(key) === row.id;
    return { ...row, abroad: [...abroad].filter(isOwn).map(([, name]) => name) };
  });
}
