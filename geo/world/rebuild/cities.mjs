// Writes gazetteer/cities.json: the capitals and great cities of all countries, which are always read. Run after gazetteer.mjs:
//     node cities.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = new URL('../gazetteer/', import.meta.url);
/** From so many inhabitants on a city is named without its country. */
const GREAT = 300_000;

const rows = [];
for (const name of readdirSync(FOLDER).sort()) {
  if (!/^[A-Z]{2}\.json$/.test(name)) continue;
  const piece = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  const [ar, en] = [piece.ar.split('|'), piece.en.split('|')];
  let [id, lon, lat] = [0, 0, 0];
  piece.id.forEach((step, at) => {
    id += step;
    lon += piece.lon[at];
    lat += piece.lat[at];
    if (piece.kind[at] !== 'C' && piece.population[at] < GREAT) return;
    rows.push({
      id,
      kind: piece.kind[at],
      point: [lon / piece.scale, lat / piece.scale],
      population: piece.population[at],
      container: piece.divisions[piece.division[at] - 1] ?? piece.country,
      ar: ar[at],
      en: en[at],
    });
  });
}
const column = (name) => rows.map((row) => row[name]);
const table = {
  version: 1,
  licence: 'CC-BY-4.0',
  credit: 'GeoNames',
  id: column('id'),
  kind: column('kind').join(''),
  point: column('point'),
  population: column('population'),
  container: column('container'),
  ar: column('ar'),
  en: column('en'),
};
writeFileSync(new URL('cities.json', FOLDER), JSON.stringify(table));
console.log(`${rows.length} cities`);
