import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './browser.ts';
import { RUNS_ALL } from './by-turns.ts';
import type { EngineName } from './engines/find-engine.ts';
import { findEngine } from './engines/find-engine.ts';

/** Set apart by the environment, so that two people can test two builds on one machine. */
const PORT = Number(process.env.PORT ?? 4173);
const SITE = resolve(process.env.SITE ?? 'dist');
/** What is driven in every engine that this machine has. */
const IN_ENGINES = 'engines/*.spec.ts';
const CORE_PATH = 'engines/core-path.spec.ts';
const ENGINES = (['chromium', 'firefox', 'webkit'] as const).filter((name) => findEngine(name) !== null);
const executablePath = findBrowser();

export default defineConfig<object, { engineName: EngineName }>({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  /** One more than the gate has processors: a test waits for a sixth of its time. */
  workers: 3,
  /** For what hangs, and not for what is slow: a machine of two cores may do other work besides. */
  timeout: 240_000,
  expect: { timeout: 45_000 },
  reporter: [['list']],
  use: {
    /* A worker's requests are out of the tests' reach: only the tests of reading offline let it in. */
    serviceWorkers: 'block',
    baseURL: `http://127.0.0.1:${PORT}/`,
    launchOptions: { args: BROWSER_ARGUMENTS, ...(executablePath === null ? {} : { executablePath }) },
  },
  projects: [
    // Only at night: all tests on a phone, and in Chromium the path that its other tests walk in parts.
    // These first: one worker walks each path, and at the end the others would wait for it.
    // WebKitGTK draws without a graphics card on a screen that is not there: it needs its time.
    ...ENGINES.map((engineName) => ({
      name: engineName,
      testMatch: IN_ENGINES,
      testIgnore: engineName === 'chromium' && !RUNS_ALL ? CORE_PATH : [],
      use: { engineName },
    })),
    { name: 'desktop', testIgnore: IN_ENGINES, use: { viewport: { width: 1440, height: 900 } } },
    ...(RUNS_ALL ? [{ name: 'phone', testIgnore: IN_ENGINES, use: { ...devices['Pixel 7'] } }] : []),
  ],
  webServer: {
    command: `node --import tsx tests/e2e/serve-site.ts ${SITE} ${PORT}`,
    cwd: '../..',
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: true,
  },
});
