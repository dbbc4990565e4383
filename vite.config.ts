import { defineConfig } from 'vitest/config';
import { developmentConfig } from './src/cli/development-config.ts';
import { createLiveCorpus } from './src/cli/live-corpus.ts';

export default defineConfig({
  ...developmentConfig(createLiveCorpus({ content: 'content', geo: 'geo' })),
  // Some tests start programs and build sites: on a busy machine that takes its time.
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/package/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
