import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: 'src/app',
  base: './',
  publicDir: false,
  plugins: [react()],
  build: { outDir: '../../dist', emptyOutDir: true, assetsInlineLimit: 0 },
  test: { root: '.', include: ['tests/**/*.test.ts'] },
});
