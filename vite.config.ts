import { defineConfig } from 'vitest/config';
import { createLiveCorpus } from './src/build/live-corpus.ts';
import { BUILT_IN } from './src/build/package-folders.ts';
import { siteConfig } from './src/build/site-config.ts';

export default defineConfig({
  ...siteConfig(createLiveCorpus(BUILT_IN)),
  // Some tests start programs and build sites: on a busy machine that takes its time.
  test: { root: '.', include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
});
