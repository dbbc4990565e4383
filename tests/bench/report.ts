/**
 * All measurements in one report: `npm run bench [-- SIZE…]`. It goes to `.cache/bench/report.md` and `report.json`, with
 * machine, versions and seed; every row stands beside its rivals of the same run. SIZE are numbers of articles; the
 * design's are 2500 10000 40000 100000.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureBuilds } from './build-curve.ts';
import { measureFinder } from './finder.ts';
import { measureSearch } from './search.ts';
import { measureStart } from './start.ts';
import { machine } from './timing.ts';

export interface Table {
  readonly title: string;
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const FOLDER = join('.cache', 'bench');
const SIZES = [600, 1200, 2500, 5000];
const RIVALS = ['minisearch', 'flexsearch', '@orama/orama', 'modern-ahocorasick', '@monyone/aho-corasick'];

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')).version;
}

const cell = (value: string | number): string => String(value).replaceAll('|', '\\|');
const line = (cells: readonly (string | number)[]): string => `| ${cells.map(cell).join(' | ')} |`;

function markdown({ title, note, head, rows }: Table): string {
  return [`## ${title}`, '', note, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join(
    '\n',
  );
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
  ...[finder, start, search, builds].map(markdown),
];
writeFileSync(join(FOLDER, 'report.md'), text.join('\n'));
writeFileSync(
  join(FOLDER, 'report.json'),
  JSON.stringify({ machine: machine(), versions, finder, start, search, builds }, null, 1),
);
