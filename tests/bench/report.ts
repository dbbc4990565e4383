/**
 * All measurements in one report: `npm run bench [-- SIZE… --places 1000,10000]`. It goes to `.cache/bench/report.md` and
 * `report.json`, with machine, versions and seed, after each part, so that what breaks off loses nothing; a part that fails is
 * told in its place. Every row stands beside its rivals of the same run. SIZE are numbers of articles; the design's are
 * 2500 10000 40000 100000. The map, and the pages that Lighthouse is asked about, are of the site in `dist`: build it first.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBuilds } from './build-curve.ts';
import { measureEditor } from './editor.ts';
import { measureFinder } from './finder.ts';
import { measureLighthouse } from './lighthouse.ts';
import { MAP_RIVALS } from './map-rivals.ts';
import { MAP_SIZES, measureMap } from './map-tasks.ts';
import { measureSearch } from './search.ts';
import { measureStart } from './start.ts';
import { markdown, type Table } from './table.ts';
import { machine } from './timing.ts';

const FOLDER = join('.cache', 'bench');
const SIZES = [600, 1200, 2500, 5000];
const SEED = 20261122;
const RIVALS = [
  'minisearch',
  'flexsearch',
  '@orama/orama',
  'modern-ahocorasick',
  '@monyone/aho-corasick',
  ...new Set(MAP_RIVALS.flatMap(({ packages }) => packages)),
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { places: { type: 'string', default: MAP_SIZES.join() } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : SIZES;
const places = values.places.split(',').map(Number);
const parts: Readonly<Record<string, () => Table | Promise<Table>>> = {
  finder: measureFinder,
  start: measureStart,
  search: measureSearch,
  editor: measureEditor,
  lighthouse: measureLighthouse,
  map: () => measureMap(places),
  builds: () => measureBuilds(sizes),
};

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')).version;
}

async function measure(name: string, part: () => Table | Promise<Table>): Promise<Table> {
  try {
    return await part();
  } catch (error) {
    process.exitCode = 1;
    return { title: name, note: `Not measured: ${String(error)}`, head: [], rows: [] };
  }
}

const versions = Object.fromEntries(RIVALS.map((name) => [name, versionOf(name)]));
const about = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
const heading = ['# Report', '', `${machine()}; ${about.join(', ')}; seed ${SEED}`, ''];
console.log(heading.join('\n'));
mkdirSync(FOLDER, { recursive: true });
const tables: Record<string, Table> = {};
for (const [name, part] of Object.entries(parts)) {
  const table = await measure(name, part);
  tables[name] = table;
  console.log(markdown(table));
  writeFileSync(join(FOLDER, 'report.md'), [...heading, ...Object.values(tables).map(markdown)].join('\n'));
  writeFileSync(
    join(FOLDER, 'report.json'),
    JSON.stringify({ machine: machine(), versions, seed: SEED, ...tables }, null, 1),
  );
}
