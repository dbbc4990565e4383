import { defineConfig } from 'vitest/config';
import { developmentConfig } from './src/cli/develop/development-config.ts';
import { createLiveCorpus } from './src/cli/develop/live-corpus.ts';

/** What has a run of its own. */
const APART = ['tests/package/**', 'tests/wordpress/**', 'tests/engine/**'];

export default defineConfig({
  ...developmentConfig(createLiveCorpus({ content: 'content', geo: 'geo' })),
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    exclude: APART,
    setupFiles: ['tests/property-seed.ts'],
    // For what hangs, and not for what is slow: some tests build sites, and a machine may do other work besides.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Left alone, Vitest keeps one processor free: on two, half of them.
    maxWorkers: '100%',
    // No test keeps anything for another: the modules that they share are loaded once.
    isolate: false,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
