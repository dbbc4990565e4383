import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** Where a browser of this process puts what is saved. */
export const DOWNLOADS = join(tmpdir(), `buldan-downloads-${process.pid}`);

interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The file that a page saves when it is asked to. */
export async function download(page: Page, ask: () => Promise<void>): Promise<SavedFile> {
  const isTold = page.context().browser()?.browserType().name() !== 'firefox';
  return isTold ? toldOf(page, ask) : foundInFolder(ask);
}

async function toldOf(page: Page, ask: () => Promise<void>): Promise<SavedFile> {
  const waiting = page.waitForEvent('download');
  await ask();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** The driver of Firefox keeps to itself what a page's own script saves: the file is found where it lies then. */
async function foundInFolder(ask: () => Promise<void>): Promise<SavedFile> {
  rmSync(DOWNLOADS, { recursive: true, force: true });
  mkdirSync(DOWNLOADS);
  await ask();
  const saved = () => readdirSync(DOWNLOADS);
  await expect.poll(() => saved().length === 1 && !saved()[0]?.endsWith('.part')).toBe(true);
  const [name = ''] = saved();
  const bytes = readFileSync(join(DOWNLOADS, name));
  rmSync(DOWNLOADS, { recursive: true });
  return { name, bytes };
}
