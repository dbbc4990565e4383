import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';

const run = promisify(execFile);

/** The files in the zip that comes down when something is asked for. */
export async function downloaded(
  page: Page,
  ask: () => Promise<void>,
  timeout = 60_000,
): Promise<Record<string, Uint8Array>> {
  const downloading = page.waitForEvent('download', { timeout });
  await ask();
  return unzipSync(readFileSync(await (await downloading).path()));
}

export function unpack(folder: string, files: Readonly<Record<string, Uint8Array>>): void {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** The site that the command line makes of the project in a folder goes into `made` in it. */
export async function buildProject(folder: string): Promise<string> {
  const program = [join(process.cwd(), 'src/cli/main.ts'), 'build', '--no-cache', '--out', 'made'];
  await run(join(process.cwd(), 'node_modules/.bin/tsx'), program, { cwd: folder });
  return join(folder, 'made');
}

/** A site's data, but for its compressed copies. */
export function dataIn(site: string): Record<string, string> {
  const entries = readdirSync(join(site, 'data'), { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name));
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(site, file), readFileSync(file, 'latin1')]),
  );
}
