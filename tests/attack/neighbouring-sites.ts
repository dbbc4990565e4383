import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { makeLaterBuild } from '../e2e/later-build.ts';
import { serveFolder } from '../e2e/serve-folder.ts';
import { type Attempt, type Finding, repeat } from './report.ts';
import { runBrowser } from './run-browser.ts';

const LONGEST_MS = 20_000;
const DEEDS = 6;
/** Builds of a site, each with a worker of its own, of which one takes the place of another. */
const BUILDS = 3;
const VISITED = '?place=al-bukamal&lang=en';

/** A site at the root of its host and one in a folder of it, by their paths, with their titles. */
const TITLES = { '': 'Buldan', 'sub/': 'Neighbour' } as const;
type Site = keyof typeof TITLES;
const SITES = Object.keys(TITLES) as Site[];

/** Folders of the builds of each site. */
type Builds = Readonly<Record<Site, readonly string[]>>;

/** Two sites of one host, whose workers share what the browser keeps: whatever happens to one, the other is read as it was, also offline. */
export async function disturbNeighbours(attempt: Attempt): Promise<Finding> {
  const folder = mkdtempSync(join(tmpdir(), 'buldan-neighbours-'));
  const builds = makeBuilds(folder);
  const finding = await runBrowser((browser) =>
    repeat('neighbouring sites', attempt, async () => {
      const host = await startHost(join(folder, 'host'), builds);
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const done: string[] = [];
      const failure = await disturb(context, host, attempt.random, done).catch(String);
      await context.close();
      await host.goOffline();
      return failure === null ? null : `${done.join(', ')}: ${failure}`;
    }),
  );
  rmSync(folder, { recursive: true, force: true });
  return finding;
}

function makeBuilds(folder: string): Builds {
  const make = (site: Site): string[] => {
    const first = join(folder, `first-${TITLES[site]}`);
    cpSync(resolve(process.env.SITE ?? 'dist'), first, { recursive: true });
    const file = join(first, 'data/manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.site.title = { ar: TITLES[site], en: TITLES[site] };
    writeFileSync(file, JSON.stringify(manifest));
    const later = Array.from({ length: BUILDS - 1 }, (_, number) => {
      const made = join(folder, `later-${number}-${TITLES[site]}`);
      const built = makeLaterBuild(first, `later000000${number}`);
      cpSync(built, made, { recursive: true });
      rmSync(built, { recursive: true });
      return made;
    });
    return [first, ...later];
  };
  return { '': make(''), 'sub/': make('sub/') };
}

interface Host {
  readonly address: string;
  /** Which build of a site is there; `null` where there is none. */
  readonly published: Readonly<Record<Site, number | null>>;
  publish(site: Site, build: number | null): void;
  goOffline(): Promise<void>;
  goOnline(): Promise<void>;
}

async function startHost(folder: string, builds: Builds): Promise<Host> {
  const published: Record<Site, number | null> = { '': 0, 'sub/': 0 };
  const layOut = () => {
    rmSync(folder, { recursive: true, force: true });
    for (const site of SITES) {
      const build = published[site];
      const from = build === null ? undefined : builds[site][build];
      mkdirSync(join(folder, site), { recursive: true });
      for (const name of from === undefined ? [] : readdirSync(from))
        symlinkSync(join(from ?? '', name), join(folder, site, name));
    }
  };
  layOut();
  let server: Server | null = await serveFolder(folder);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    published,
    publish(site, build) {
      published[site] = build;
      layOut();
    },
    async goOffline() {
      const closed = new Promise((done) => server?.close(done) ?? done(null));
      server?.closeAllConnections();
      server = null;
      await closed;
    },
    async goOnline() {
      server ??= await serveFolder(folder, port);
    },
  };
}

/** Some deeds, after each of which both sites are what they should be; at the end all that was kept is read without a network. */
async function disturb(
  context: BrowserContext,
  host: Host,
  random: () => number,
  done: string[],
): Promise<string | null> {
  const page = await context.newPage();
  const kept = new Set<Site>();
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const visit = async (site: Site): Promise<string | null> => {
    done.push(`visit /${site}`);
    if (host.published[site] === null) {
      await page.goto(host.address + site);
      kept.delete(site);
      return findCopies(page, host.address, kept);
    }
    const failure = await read(page, host.address, site);
    if (failure === null && (await becomesKept(page))) kept.add(site);
    return failure ?? (await findCopies(page, host.address, kept));
  };
  const change = async (site: Site, build: number | null): Promise<string | null> => {
    done.push(build === null ? `take /${site} away` : `publish build ${build} at /${site}`);
    host.publish(site, build);
    return null;
  };
  const deeds = [
    ...SITES.flatMap((site) => [() => visit(site), () => visit(site)]),
    ...SITES.map((site) => () => change(site, random() < 0.3 ? null : Math.floor(random() * BUILDS))),
  ];
  for (let number = 0; number < DEEDS; number++) {
    const failure = await pick(deeds)();
    if (failure !== null) return failure;
  }
  await host.goOffline();
  for (const site of kept) {
    done.push(`read /${site} offline`);
    const failure = await read(page, host.address, site);
    if (failure !== null) return failure;
  }
  await host.goOnline();
  return null;
}

/** Opens the place of a site's link: its own name and the quotation come. */
async function read(page: Page, host: string, site: Site): Promise<string | null> {
  await page.goto(host + site + VISITED);
  const title = page.getByRole('heading', { level: 1, name: TITLES[site] });
  const quotation = page.locator('[role=dialog] blockquote mark').first();
  const isWhole = await Promise.all([
    title.waitFor({ timeout: LONGEST_MS }),
    quotation.waitFor({ timeout: LONGEST_MS }),
  ]).then(
    () => true,
    () => false,
  );
  return isWhole
    ? null
    : `no quotation came; ${((await page.locator('body').textContent()) ?? '').trim().slice(0, 100)}`;
}

/** Waits until the worker of the page's site has its files. */
const becomesKept = (page: Page): Promise<boolean> =>
  page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active !== null));

/** What was kept of each site is there. */
async function findCopies(page: Page, host: string, kept: ReadonlySet<Site>): Promise<string | null> {
  const names = await page.evaluate(() => caches.keys());
  const lost = [...kept].find((site) => !names.some((name) => name.startsWith(`buldan ${host}${site} `)));
  return lost === undefined ? null : `the copies of /${lost} are gone`;
}
