import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './browser.ts';

/** Set apart by the environment, so that two people can test two builds on one machine. */
const PORT = Number(process.env.PORT ?? 4173);
const SITE = resolve(process.env.SITE ?? 'dist');
const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  /** On a shared machine a click may come before its mark is drawn; a second run then says "flaky", and is reported. */
  retries: process.env.CI ? 1 : 0,
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
    { name: 'phone', use: { ...devices['Pixel 7'] } },
  ],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort --outDir ${SITE}`,
    cwd: '../..',
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: true,
  },
});
