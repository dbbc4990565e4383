import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { loadInput } from '../../src/cli/load-input.ts';
import { withCorpus } from '../../src/cli/stream/make-corpus.ts';
import { writeFiles } from '../../src/site/folder/write-files.ts';
import { worldFiles } from '../../src/site/world-files.ts';
import { download } from './download.ts';

/** The files in the zip that comes down when something is asked for. */
export async function downloaded(page: Page, ask: () => Promise<void>): Promise<Record<string, Uint8Array>> {
  const { bytes } = await download(page, ask);
  return unzipSync(bytes);
}

export function unpack(folder: string, files: Readonly<Record<string, Uint8Array>>): void {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** The data that `buldan build` makes of the project in a folder, without the programs of a site around them. */
export async function dataOfProject(folder: string): Promise<Record<string, string>> {
  const input = await loadInput({ content: join(folder, 'content'), geo: join(folder, 'geo') });
  const made = join(folder, 'made');
  await withCorpus(input, { workers: 1, cache: null }, async ({ corpus, files }) => {
    const points = (corpus?.places ?? []).flatMap(({ summary }) =>
      summary.point === null ? [] : [summary.point],
    );
    await writeFiles(made, files ?? [], { below: 'data/' });
    await writeFiles(made, await worldFiles(points));
  });
  return dataIn(made);
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
