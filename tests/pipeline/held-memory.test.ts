import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

const [FEW, MANY] = [1200, 3600];
/** Numbers, ids and paths take 0.8 kB; the text and the passages of one of these articles would take some 12 kB. */
const MOST_AN_ARTICLE = 2500;

const heldFor = (count: number): number =>
  Number(
    execFileSync(
      process.execPath,
      ['--expose-gc', '--import', 'tsx', 'tests/bench/held-memory.ts', String(count)],
      { encoding: 'utf8' },
    ),
  );

it('is laid into files a part at a time: memory holds numbers and names of a large corpus, and none of its texts', () => {
  const anArticle = (heldFor(MANY) - heldFor(FEW)) / (MANY - FEW);
  expect(anArticle).toBeLessThan(MOST_AN_ARTICLE);
});
