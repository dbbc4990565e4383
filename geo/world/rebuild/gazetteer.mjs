// Writes gazetteer/: countries.json, divisions.json, divisions-more.json and one file of towns a country.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ARAB } from './places.mjs';
import { OUT } from './sources.mjs';

/** A country's file, gzipped: the largest lose metres first, then their small towns the further names and all but two digits of their inhabitants. */
const MOST_BYTES = 295_000;
const LETTER = { capital: 'C', city: 'c', town: 't', village: 'v', neighbourhood: 'n' };

const columns = (rows, spec) =>
  Object.fromEntries(Object.entries(spec).map(([name, pick]) => [name, rows.map(pick)]));
const joined = (list) => list.map((name) => name.replace(/[;|]/g, ' ')).join(';');

const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);

export function writeGazetteer({ countries, divisions }, towns) {
  const folder = join(OUT, 'gazetteer');
  mkdirSync(folder, { recursive: true });
  const write = (name, value) => {
    const text = JSON.stringify(value);
    writeFileSync(join(folder, name), text);
    return gzipSync(text, { level: 9 }).length;
  };
  const pieces = {};
  for (const country of [...towns.keys()].sort()) {
    const list = towns.get(country);
    let piece = townPiece(country, list, 1e4);
    const tooLarge = () => gzipSync(JSON.stringify(piece), { level: 9 }).length > MOST_BYTES;
    if (tooLarge()) piece = townPiece(country, list, 1e3);
    if (tooLarge())
      piece = townPiece(
        country,
        list.map((t) =>
          t.population < 50_000
            ? { ...t, enAlso: [], arAlso: [], population: Number(t.population.toPrecision(2)) }
            : t,
        ),
        250,
      );
    pieces[country] = write(`${country}.json`, piece);
  }
  write('countries.json', {
    version: 1,
    licence: 'Unicode-3.0 (names, population), public domain (positions), CC-BY-4.0 (further names)',
    credit: 'Unicode CLDR 48.2; Natural Earth; Buldan',
    ...columns(countries, {
      code: (c) => c.id,
      a3: (c) => c.a3,
      ar: (c) => joined([c.ar ?? '', ...c.arAlso]),
      en: (c) => joined([c.en ?? '', ...c.enAlso]),
      population: (c) => c.population,
      box: (c) => c.box,
      point: (c) => c.point,
      neighbours: (c) => c.neighbours.join(' '),
      towns: (c) => towns.get(c.id)?.length ?? 0,
      bytes: (c) => pieces[c.id] ?? 0,
    }),
  });
  const byId = new Map(divisions.map((d) => [d.id, d]));
  const types = [...new Set(divisions.map((d) => d.type))];
  const credits = {
    licence:
      'public domain (Natural Earth), Unicode-3.0 (English names of CLDR), CC-BY-4.0 (population from GeoNames, some Arabic names)',
    credit: 'Natural Earth; Unicode CLDR 48.2; GeoNames; Buldan',
  };
  write('divisions.json', {
    version: 1,
    ...credits,
    ...columns(divisions, {
      code: (d) => d.id,
      country: (d) => (d.id.startsWith(`${d.country}-`) ? 0 : d.country),
      parent: (d) => d.parent ?? 0,
      ar: (d) => joined(d.ar === d.arBare ? (d.ar ? [d.ar] : []) : [d.ar, d.arBare]),
      en: (d) => joined([d.en, ...d.enAlso.slice(0, ARAB.has(d.country) ? 5 : 2), ...d.abroad]),
      towns: (d) => d.towns || sum((d.members ?? []).map((member) => byId.get(member)?.towns ?? 0)),
      point: (d) => d.point.map((v) => Math.round(v * 1000) / 1000),
    }),
    kind: divisions.map((d) => (d.kind === 'governorate' ? 'g' : 'r')).join(''),
  });
  write('divisions-more.json', {
    version: 1,
    ...credits,
    types,
    ...columns(divisions, {
      type: (d) => types.indexOf(d.type),
      geonames: (d) => d.geonames,
      wikidata: (d) => (d.wikidata ? Number(d.wikidata.slice(1)) : 0),
      box: (d) => [
        Math.floor(d.box[0] * 100) / 100,
        Math.floor(d.box[1] * 100) / 100,
        Math.ceil(d.box[2] * 100) / 100,
        Math.ceil(d.box[3] * 100) / 100,
      ],
    }),
  });
  return pieces;
}

function townPiece(country, towns, scale) {
  const divisions = [...new Set(towns.map((t) => t.division).filter(Boolean))].sort();
  const numbers = new Map(divisions.map((id, i) => [id, i + 1]));
  const steps = (values) => values.map((v, i) => v - (values[i - 1] ?? 0));
  return {
    version: 1,
    country,
    licence: 'CC-BY-4.0',
    credit: 'GeoNames',
    scale,
    divisions,
    id: steps(towns.map((t) => t.id)),
    kind: towns.map((t) => LETTER[t.kind]).join(''),
    lon: steps(towns.map((t) => Math.round(t.lon * scale))),
    lat: steps(towns.map((t) => Math.round(t.lat * scale))),
    population: towns.map((t) => t.population),
    division: towns.map((t) => numbers.get(t.division) ?? 0),
    ar: towns.map((t) => joined([t.ar, ...t.arAlso])).join('|'),
    en: towns.map((t) => joined([t.en, ...t.enAlso])).join('|'),
  };
}
