import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './browser.ts';
import type { EngineName } from './engines/find-engine.ts';
import { findEngine } from './engines/find-engine.ts';
import { OWED_TESTS } from './owed.ts';

/** Set apart by the environment, so that two people can test two builds on one machine. */
const PORT = Number(process.env.PORT ?? 4173);
const SITE = resolve(process.env.SITE ?? 'dist');
/** The phone's project and what is owed run on demand only. */
const RUNS_ALL = process.env.OWED === '1';
const words = (test: string) =>
  new RegExp(
    test
      .split(' › ')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*'),
  );
/** What is driven in every engine that this machine has. */
const CORE_PATH = 'engines/*.spec.ts';
const ENGINES = (['chromium', 'firefox', 'webkit'] as const).filter((name) => findEngine(name) !== null);
const executablePath = findBrowser();

export default defineConfig<object, { engineName: EngineName }>({
  testDir: '.',
  ...(RUNS_ALL ? {} : { grepInvert: OWED_TESTS.map(words) }),
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  /** A machine of two cores that does other work besides needs these. */
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    /* A worker's requests are out of the tests' reach: only the tests of reading offline let it in. */
    serviceWorkers: 'block',
    baseURL: `http://127.0.0.1:${PORT}/`,
    launchOptions: { args: BROWSER_ARGUMENTS, ...(executablePath === null ? {} : { executablePath }) },
  },
  projects: [
    { name: 'desktop', testIgnore: CORE_PATH, use: { viewport: { width: 1440, height: 900 } } },
    // WebKitGTK draws without a graphics card on a screen that is not there: it needs its time.
    ...ENGINES.map((engineName) => ({
      name: engineName,
      testMatch: CORE_PATH,
      timeout: engineName === 'webkit' ? 120_000 : 60_000,
      use: { engineName },
    })),
    ...(RUNS_ALL ? [{ name: 'phone', testIgnore: CORE_PATH, use: { ...devices['Pixel 7'] } }] : []),
  ],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort --outDir ${SITE}`,
    cwd: '../..',
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: true,
  },
});
