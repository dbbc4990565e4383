/** What it costs to begin: `buldan annotate` as it is installed, with one sentence to read. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Table } from './table.ts';

const ROUNDS = 5;
/** Tells at the end what the process has cost. */
const TELL = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();console.error('COST '+(user+system)/1e6+' '+process.resourceUsage().maxRSS/1024)})`;
const ARABIC = 'وصلت القافلة إلى الميادين في سوريا';
const ENGLISH = 'The convoy reached Mayadin in Syria.';

export function measureStart(): Table {
  execFileSync('npm', ['run', '--silent', 'compile'], { stdio: 'ignore' });
  const empty = mkdtempSync(join(tmpdir(), 'buldan-bench-'));
  const cases: readonly (readonly [string, string, string])[] = [
    ['the world alone, an Arabic sentence', empty, ARABIC],
    ['the world alone, an English sentence', empty, ENGLISH],
    ['the world and the built-in gazetteer, an Arabic sentence', 'geo', ARABIC],
  ];
  const rows = cases.map(([name, geo, text]) => {
    const costs = Array.from({ length: ROUNDS }, () => costOf(geo, text));
    return [
      name,
      Math.min(...costs.map(({ seconds }) => seconds)).toFixed(2),
      Math.round(Math.min(...costs.map(({ megabytes }) => megabytes))),
    ];
  });
  rmSync(empty, { recursive: true });
  return {
    title: 'Start of buldan annotate, compiled',
    note: `The least of ${ROUNDS} rounds, the first of which keeps what it has read of the gazetteer.`,
    head: ['with', 'processor, s', 'memory, MB'],
    rows,
  };
}

function costOf(geo: string, text: string): { seconds: number; megabytes: number } {
  const words = ['--import', TELL, join('lib', 'cli', 'main.js'), 'annotate', '--ndjson', '--geo', geo];
  const input = `${JSON.stringify({ id: 1, text })}\n`;
  const { stderr } = spawnSync(process.execPath, words, { input, encoding: 'utf8' });
  const [, seconds = Number.NaN, megabytes = Number.NaN] = /COST (\S+) (\S+)/.exec(stderr)?.map(Number) ?? [];
  return { seconds, megabytes };
}
