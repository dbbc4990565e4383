/**
 * All measurements in one report: `npm run bench [-- SIZE…]`. It goes to `.cache/bench/report.md` and `report.json`, with
 * machine, versions and seed; every row stands beside its rivals of the same run. SIZE are numbers of articles; the
 * design's are 2500 10000 40000 100000. The map is that of the site in `dist`: build it first.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureBuilds } from './build-curve.ts';
import { measureFinder } from './finder.ts';
import { MAP_RIVALS } from './map-rivals.ts';
import { measureMap } from './map-tasks.ts';
import { measureSearch } from './search.ts';
import { measureStart } from './start.ts';
import { markdown } from './table.ts';
import { machine } from './timing.ts';

const FOLDER = join('.cache', 'bench');
const SIZES = [600, 1200, 2500, 5000];
const RIVALS = [
  'minisearch',
  'flexsearch',
  '@orama/orama',
  'modern-ahocorasick',
  '@monyone/aho-corasick',
  ...new Set(MAP_RIVALS.flatMap(({ packages }) => packages)),
];

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')).version;
}

const asked = process.argv.slice(2).map(Number);
const versions = Object.fromEntries(RIVALS.map((name) => [name, versionOf(name)]));
console.log(machine());
const finder = measureFinder();
console.log(markdown(finder));
const start = measureStart();
console.log(markdown(start));
const search = await measureSearch();
console.log(markdown(search));
const map = await measureMap();
console.log(markdown(map));
const builds = measureBuilds(asked.length > 0 ? asked : SIZES);
console.log(markdown(builds));

mkdirSync(FOLDER, { recursive: true });
const about = Object.entries(versions)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ');
const text = [
  `# Report`,
  '',
  `${machine()}; ${about}; seed 20261122`,
  '',
  ...[finder, start, search, map, builds].map(markdown),
];
writeFileSync(join(FOLDER, 'report.md'), text.join('\n'));
writeFileSync(
  join(FOLDER, 'report.json'),
  JSON.stringify({ machine: machine(), versions, finder, start, search, map, builds }, null, 1),
);
