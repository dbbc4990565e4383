// Marks in gazetteer/ which Arabic names no source has: the column `own` of towns (GeoNames ids) and of divisions (codes).
// Run after gazetteer.mjs and cities.mjs:
//     node own-names.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cleanArabic, foldKey, withoutHead } from './arabic.mjs';
import { DIVISION_AR } from './names.mjs';
import { readSubdivisions, readTowns, readZoneCities } from './sources.mjs';

const FOLDER = new URL('../gazetteer/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
const write = (name, { own: _, ...table }, own) =>
  writeFileSync(new URL(name, FOLDER), JSON.stringify(own.length > 0 ? { ...table, own } : table));

/** Spellings that our fold does not tell apart are one name; a source may have it with its designator. */
const keysOf = (name) => [name, withoutHead(name), name.replace(/^بلدية /, '')].map((each) => foldKey(cleanArabic(each)));

/** Of each town the Arabic names that GeoNames and CLDR have. */
function sourcedNames() {
  const zones = [...readZoneCities('ar').values()].flatMap(keysOf);
  const names = new Map();
  for (const { id, alternates } of readTowns()) {
    const arabic = alternates.split(/,| - |،/).filter((name) => /[\u0600-\u06ff]/.test(name));
    if (arabic.length > 0) names.set(id, new Set(arabic.flatMap(keysOf)));
  }
  return { zones: new Set(zones), names };
}

const { zones, names } = sourcedNames();
const isOwn = (id, shown) =>
  shown !== '' && !keysOf(shown).some((key) => zones.has(key) || names.get(id)?.has(key));

const all = new Set();
for (const name of readdirSync(FOLDER).filter((each) => /^[A-Z]{2}\.json$/.test(each))) {
  const piece = read(name);
  let id = 0;
  const own = piece.ar.split('|').flatMap((cell, at) => {
    id += piece.id[at];
    return isOwn(id, cell.split(';')[0]) ? [id] : [];
  });
  for (const each of own) all.add(each);
  write(name, piece, own);
}
const cities = read('cities.json');
write('cities.json', cities, cities.id.filter((id) => all.has(id)));

const unicode = readSubdivisions('ar');
const divisions = read('divisions.json');
const codes = Object.keys(DIVISION_AR).filter((code) => {
  const cldr = unicode[code.toLowerCase().replace('-', '')];
  return divisions.code.includes(code) && (cldr === undefined || !keysOf(DIVISION_AR[code]).includes(foldKey(cldr)));
});
write('divisions.json', divisions, codes.sort());
console.log(`${all.size} towns and ${codes.length} divisions have an Arabic name that no source has`);
