import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './browser.ts';
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
const executablePath = findBrowser();

export default defineConfig({
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
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    ...(RUNS_ALL ? [{ name: 'phone', use: { ...devices['Pixel 7'] } }] : []),
  ],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort --outDir ${SITE}`,
    cwd: '../..',
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: true,
  },
});
