import { defineConfig } from 'vitest/config';
import { developmentConfig } from './src/cli/development-config.ts';
import { createLiveCorpus } from './src/cli/live-corpus.ts';

/** The tests of folders that neither read files for long nor start anything. */
const PURE = [
  'app',
  'corpus',
  'embed',
  'exports',
  'finder',
  'geo',
  'languages',
  'model',
  'publish',
  'text',
].map((folder) => `tests/${folder}/**/*.test.ts`);

/** What has a run of its own. */
const APART = ['tests/package/**', 'tests/wordpress/**'];

export default defineConfig({
  ...developmentConfig(createLiveCorpus({ content: 'content', geo: 'geo' })),
  // Some tests start programs and build sites: on a busy machine that takes its time.
  test: {
    root: '.',
    exclude: APART,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      // Nothing that these try keeps anything: the modules that they share are loaded once.
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: { name: 'others', include: ['tests/**/*.test.ts'], exclude: [...APART, ...PURE] },
      },
    ],
  },
});
