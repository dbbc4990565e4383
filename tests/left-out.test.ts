import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LEFT_OUT_IN_FIREFOX } from './e2e/engines/left-out-in-firefox.ts';

it.each(LEFT_OUT_IN_FIREFOX)('what Firefox leaves out of $file is there: $words', ({ file, words = '' }) => {
  expect(readFileSync(join(import.meta.dirname, 'e2e', file), 'utf8')).toContain(words);
});
