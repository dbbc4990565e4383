import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A line of the shell at work. */
export interface Work {
  readonly process: ChildProcess;
  /** What it said, and the seconds that it took: by the clock, and of the processors, with all that it started. */
  readonly ended: Promise<{ readonly said: string; readonly wall: number; readonly processor: number }>;
}

/** Starts a line of the shell in a folder. `ended` rejects with the end of what it said where it fails. */
export function startWork(line: string, folder: string, env: NodeJS.ProcessEnv = {}): Work {
  const log = join(mkdtempSync(join(tmpdir(), 'buldan-work-')), 'log');
  const start = performance.now();
  const shell = spawn('sh', ['-c', `{ ${line}; } > ${log} 2>&1; code=$?; times; exit $code`], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let times = '';
  shell.stdout.on('data', (text) => {
    times += text;
  });
  const ended = new Promise<Awaited<Work['ended']>>((done, fail) => {
    shell.on('close', (code) => {
      const said = readFileSync(log, 'utf8');
      const wall = (performance.now() - start) / 1000;
      if (code === 0) done({ said, wall, processor: secondsOf(times) });
      else fail(new Error(said.slice(-2000)));
    });
  });
  return { process: shell, ended };
}

/** The second line of what `times` says, of the shell's children: `1m2.34s 0m0.56s`. */
function secondsOf(times: string): number {
  const parts = [...(times.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** Processes below one, by what their command lines hold. */
export function descendants(of: number, words: string): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).trim().split('\n');
  const all = lines.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)?.slice(1) ?? []);
  const below = new Set([of]);
  for (let before = 0; before !== below.size; ) {
    before = below.size;
    for (const [pid, parent] of all) if (below.has(Number(parent))) below.add(Number(pid));
  }
  return all.flatMap(([pid, , args = '']) =>
    below.has(Number(pid)) && args.includes(words) ? [Number(pid)] : [],
  );
}
