import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { type SiteServer, startSiteServer } from '../site-server.ts';
import { type EngineName, findEngine } from './find-engine.ts';
import type { Engine, Visitor } from './visitor.ts';

interface OfWorker {
  readonly engineName: EngineName;
  readonly engine: Engine;
}

interface OfTest {
  readonly visitor: Visitor;
  /** The site at an origin that no visit before has seen. */
  readonly site: SiteServer;
}

/** Tests that are driven in whatever engine the project names. */
export const test = base.extend<OfTest, OfWorker>({
  engineName: ['chromium', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, use) => {
      const open = findEngine(engineName);
      if (open === null) throw new Error(`There is no ${engineName} on this machine.`);
      const engine = await open();
      await use(engine);
      await engine.close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  visitor: async ({ engine }, use) => use(await engine.visit()),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs, here nothing.
  site: async ({}, use) => {
    const site = await startSiteServer(resolve(process.env.SITE ?? 'dist'));
    await use(site);
    await site.close();
  },
});
