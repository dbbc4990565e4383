import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

/**
 * Holds a text against the file that somebody has read and found right. To write such files: `GOLDEN=write npx vitest
 * run tests/build`; then read them. Nothing writes one by itself, least of all where `CI` is set.
 */
export function expectGolden(file: string, text: string): void {
  if (process.env.GOLDEN === 'write' && !process.env.CI) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (!existsSync(file))
    throw new Error(`${file} is missing: write it with GOLDEN=write, read it, commit it.`);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
