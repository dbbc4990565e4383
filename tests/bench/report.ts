/**
 * All measurements in one report: `npm run bench [-- SIZE…]`. It goes to `.cache/bench/report.md` and `report.json`, with
 * machine, versions and seed; every row stands beside its rivals of the same run. SIZE are numbers of articles; the
 * design's are 2500 10000 40000 100000.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureBuilds } from './build-curve.ts';
import { measureSearch } from './search.ts';
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
const search = await measureSearch();
console.log(markdown(search));
const builds = measureBuilds(asked.length > 0 ? asked : SIZES);
console.log(markdown(builds));
const finder = execFileSync(process.execPath, ['node_modules/.bin/tsx', 'tests/bench/finder.ts'], {
  encoding: 'utf8',
});
console.log(finder);

mkdirSync(FOLDER, { recursive: true });
const about = Object.entries(versions)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ');
const text = [
  `# Report`,
  '',
  `${machine()}; ${about}; seed 20261122`,
  '',
  markdown(search),
  markdown(builds),
  '## Finder',
  '',
  '```',
  finder,
  '```',
  '',
];
writeFileSync(join(FOLDER, 'report.md'), text.join('\n'));
writeFileSync(
  join(FOLDER, 'report.json'),
  JSON.stringify({ machine: machine(), versions, search, builds, finder }, null, 1),
);
