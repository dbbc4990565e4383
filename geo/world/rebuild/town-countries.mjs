// Writes gazetteer/names.json: in which countries the towns of a name are. Run after gazetteer.mjs:
//     node town-countries.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = new URL('../gazetteer/', import.meta.url);
/** Villages with fewer inhabitants do not tell of which country a text is. */
const LEAST = 3_000;

const pieces = readdirSync(FOLDER)
  .filter((name) => /^[A-Z]{2}\.json$/.test(name))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));
const names = pieces.map(({ en, population }) => {
  const towns = en.split('|').filter((_, at) => population[at] >= LEAST);
  return [...new Set(towns.flatMap((town) => town.split(';')))].filter(Boolean).join(';');
});
const table = {
  version: 1,
  licence: 'CC-BY-4.0',
  credit: 'GeoNames',
  country: pieces.map(({ country }) => country),
  en: names,
};
writeFileSync(new URL('names.json', FOLDER), JSON.stringify(table));
console.log(`${names.join(';').split(';').length} names`);
