import { defineConfig } from 'vitest/config';
import { createLiveCorpus } from './src/build/live-corpus.ts';
import { BUILT_IN } from './src/build/package-folders.ts';
import { siteConfig } from './src/build/site-config.ts';

export default defineConfig({
  ...siteConfig(createLiveCorpus(BUILT_IN)),
  test: { root: '.', include: ['tests/**/*.test.ts'] },
});
