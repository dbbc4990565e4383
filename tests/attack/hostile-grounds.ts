import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createLiveCorpus } from '../../src/cli/develop/live-corpus.ts';
import { ARCHIVE_HEADER, archiveFault } from '../../src/input/tile-archive.ts';
import { HOSTED } from '../../src/pipeline/files/files.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { namedArchive, smallArchive } from '../e2e/pmtiles.ts';
import { serveParts } from '../e2e/serve-parts.ts';
import { startSiteServer } from '../e2e/site-server.ts';
import { hostileMarkup, hostileWords } from './hostile-words.ts';
import { mutateOneField } from './mutate.ts';
import { type Attempt, type Finding, repeat } from './report.ts';
import { runBrowser } from './run-browser.ts';
import { watchPage } from './watch-page.ts';

const CORPUS = 'tests/fixtures/corpora/tunisia';
const STREETS = 'streets.pmtiles';
const LONGEST_MS = 20_000;
/** Time for the tiles of a ground to be asked for and drawn. */
const DRAWN_MS = 800;

/** Streets of others that lie: markup and odd letters in names and metadata, headers and tiles with other bytes. The places stay. */
export async function layHostileGrounds(attempt: Attempt): Promise<Finding> {
  const { random } = attempt;
  const folder = mkdtempSync(join(tmpdir(), 'buldan-ground-'));
  const out = join(folder, 'site');
  await buildWithGround(join(folder, 'project'), out);
  const site = await startSiteServer(out);
  const finding = await runBrowser((browser) =>
    repeat('hostile grounds', attempt, async () => {
      const { archive, what } = hostileArchive(random);
      // Whatever it says of it, `check` has an answer.
      archiveFault({ name: STREETS, size: archive.length, header: archive.subarray(0, ARCHIVE_HEADER) });
      const page = await browser.newPage({ serviceWorkers: 'block' });
      await serveParts(page, archive);
      const zoom = Math.floor(random() * 12) + 3;
      const failure = await openMap(page, site.address, `?lang=en&at=35.8,10.6,${zoom}`);
      await page.close();
      return failure === null ? null : `${what.slice(0, 200)}, zoom ${zoom}: ${failure}`;
    }),
  );
  await site.close();
  rmSync(folder, { recursive: true, force: true });
  return finding;
}

async function buildWithGround(project: string, out: string): Promise<void> {
  const [content, geo] = [join(project, 'content'), join(project, 'geo')];
  cpSync(CORPUS, project, { recursive: true });
  writeFileSync(join(content, STREETS), smallArchive('protomaps'));
  appendFileSync(
    join(content, 'site.yaml'),
    `\neditor: false\nground: { file: ${STREETS}, attribution: © A test }\n`,
  );
  await buildSite(await createLiveCorpus({ content, geo }, HOSTED).current(), out);
}

function hostileArchive(random: () => number): { archive: Uint8Array; what: string } {
  const name = hostileWords(random);
  const told = {
    name: hostileMarkup(random),
    attribution: hostileMarkup(random),
    description: hostileWords(random),
    vector_layers: [{ id: name, fields: { name: hostileWords(random) } }],
  };
  const { json, what } = mutateOneField(told, random);
  const archive = namedArchive(name, JSON.stringify(json));
  const choice = random();
  if (choice < 0.5) return { archive, what: `${JSON.stringify(name)}, ${what}` };
  if (choice < 0.6) {
    const end = Math.floor(random() * archive.length);
    return { archive: archive.slice(0, end), what: `cut at ${end}` };
  }
  // The header and what follows it, or all of the file with its tiles.
  const reach = choice < 0.8 ? ARCHIVE_HEADER : archive.length;
  const changes = Array.from({ length: 4 }, () => [
    Math.floor(random() * Math.min(reach, archive.length)),
    Math.floor(random() * 256),
  ]) as [number, number][];
  for (const [at, byte] of changes) archive[at] = byte;
  return { archive, what: `bytes ${changes.map((change) => change.join(':')).join(' ')}` };
}

/** The map with its places, which answers after the ground was drawn or refused. */
async function openMap(page: Page, site: string, address: string): Promise<string | null> {
  const watched = watchPage(page, site);
  await page.goto(site + address);
  const places = page.locator('button[data-place]').first();
  await places.waitFor({ state: 'attached', timeout: LONGEST_MS }).catch(() => watched.note('no place came'));
  await page.waitForTimeout(DRAWN_MS);
  const begin = performance.now();
  const failure = await watched.firstFailure();
  return performance.now() - begin > LONGEST_MS ? 'the page does not answer' : failure;
}
