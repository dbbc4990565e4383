import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { publishMadeSite } from './made-site.ts';
import { type Attempt, type Finding, repeat } from './report.ts';

const PUBLISHER = join(import.meta.dirname, 'publish-for-ever.ts');
/** Longer than one publication takes, so that a kill falls into any part of it and between two. */
const LATEST_KILL_MS = 400;

/** Builds are killed while they put one site in another's place: each leaves a whole one, and the next is right. */
export async function killPublications(attempt: Attempt): Promise<Finding> {
  const parent = mkdtempSync(join(tmpdir(), 'buldan-killed-'));
  const out = join(parent, 'site');
  await publishMadeSite(out, 0);
  const finding = await repeat('publications killed', attempt, async (index) => {
    await killOnce(out, attempt.random() * LATEST_KILL_MS);
    const lost = missingFiles(out);
    if (lost !== null) return `after kill ${index}: ${lost}`;
    if (index % 10 !== 9) return null;
    await publishMadeSite(out, index);
    const left = readdirSync(out).filter((name) => name.startsWith('.buldan-'));
    return missingFiles(out) ?? (left.length > 0 ? `the next build has left ${left.join(', ')}` : null);
  });
  rmSync(parent, { recursive: true, force: true });
  return finding;
}

async function killOnce(out: string, afterMs: number): Promise<void> {
  const child = spawn('node', ['--import', 'tsx', PUBLISHER, out], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  await setTimeout(afterMs);
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** The first file that a page or the list of data names and that is not there. */
function missingFiles(out: string): string | null {
  for (const path of ['index.html', 'data/manifest.json']) {
    if (!existsSync(join(out, path))) return `there is no ${path}`;
    const named = readFileSync(join(out, path), 'utf8').split('\n').slice(1);
    const lost = named.find((name) => !existsSync(join(out, name)));
    if (lost !== undefined) return `${path} names ${lost}, which is gone`;
  }
  return null;
}
