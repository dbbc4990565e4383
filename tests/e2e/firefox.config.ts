import { defineConfig } from '@playwright/test';
import { DOWNLOADS } from './download.ts';
import { findFirefox } from './engines/find-engine.ts';
import { insertAsKeysDo } from './engines/insert-text.ts';
import { LEFT_OUT_IN_FIREFOX } from './engines/left-out-in-firefox.ts';
import all from './playwright.config.ts';

insertAsKeysDo();

/** The whole suite in Firefox, driven over WebDriver BiDi: `npm run test:firefox`. */
export default defineConfig({
  ...all,
  projects: [
    {
      name: 'firefox desktop',
      testIgnore: 'engines/*.spec.ts',
      grepInvert: LEFT_OUT_IN_FIREFOX.map(({ file, words = '' }) => new RegExp(`${file} .*${words}`)),
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        viewport: { width: 1440, height: 900 },
        launchOptions: {
          executablePath: findFirefox() ?? 'firefox-esr',
          downloadsPath: DOWNLOADS,
          firefoxUserPrefs: {
            /* The driver cannot ask for it from within a test, as most tests of the map do. */
            'ui.prefersReducedMotion': 1,
            /* A list of downloads that opens over the page takes the focus of its window. */
            'browser.download.alwaysOpenPanel': false,
            /* Nor lets a page from the disk read its neighbours, which the driver allows. */
            'security.fileuri.strict_origin_policy': true,
          },
        },
      },
    },
  ],
});
