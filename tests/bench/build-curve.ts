/** What a corpus costs as it grows, with the exponent of its processor time. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Table } from './table.ts';

interface Cost {
  readonly files: number;
  readonly bytes: number;
  readonly processor: number;
  readonly wall: number;
  readonly megabytes: number;
}

/** The slope of the logarithms by least squares: 1 where twice the articles cost twice the time. */
export function exponentOf(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, each) => sum + each[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [size, cost]) => sum + (size - x) * (cost - y), 0);
  return covariance / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}

export function measureBuilds(sizes: readonly number[]): Table {
  const folder = mkdtempSync(join(tmpdir(), 'buldan-bench-'));
  const workers = availableParallelism();
  const costs = sizes.map((size): [number, Cost] => {
    const words = [
      'node_modules/.bin/tsx',
      'tests/bench/build-once.ts',
      folder,
      String(size),
      String(workers),
    ];
    const said = execFileSync(process.execPath, words, { encoding: 'utf8' });
    rmSync(join(folder, String(size)), { recursive: true });
    return [size, JSON.parse(said) as Cost];
  });
  rmSync(folder, { recursive: true });
  const exponent = exponentOf(costs.map(([size, { processor }]) => [size, processor]));
  return {
    title: `Corpus files of ${sizes.join(', ')} articles of 3 kB, ${workers} workers`,
    note: `Exponent of the processor time: ${exponent.toFixed(2)} (1 is proportional; the start of the workers lowers it). Memory is the most that the process held, workers included.`,
    head: ['articles', 'processor, s', 'wall, s', 'memory, MB', 'files', 'MB written'],
    rows: costs.map(([size, { processor, wall, megabytes, files, bytes }]) => [
      size,
      processor.toFixed(1),
      wall.toFixed(1),
      megabytes,
      files,
      (bytes / 1e6).toFixed(1),
    ]),
  };
}
