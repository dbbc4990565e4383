import { defineConfig } from 'vitest/config';
import { developmentConfig } from './src/cli/development-config.ts';
import { createLiveCorpus } from './src/cli/live-corpus.ts';

/** What has a run of its own. */
const APART = ['tests/package/**', 'tests/wordpress/**', 'tests/engine/**'];

export default defineConfig({
  ...developmentConfig(createLiveCorpus({ content: 'content', geo: 'geo' })),
  // Some tests start programs and build sites: on a busy machine that takes its time.
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    exclude: APART,
    setupFiles: ['tests/property-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Left alone, Vitest keeps one processor free: on two, half of them.
    maxWorkers: '100%',
    // No test keeps anything for another: the modules that they share are loaded once.
    isolate: false,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
