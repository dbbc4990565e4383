import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadInput } from '../../src/cli/load-input.ts';
import { formatProblems } from '../../src/cli/report.ts';
import { hasErrors } from '../../src/model/problem.ts';
import { createPipeline } from '../../src/pipeline/pipeline.ts';
import { expectGolden } from '../golden.ts';

const BAD = 'tests/fixtures/corpora/bad';
const GOOD = 'tests/fixtures/corpora/tunisia';

/** What a case does not bring itself is as in the good corpus. */
function folderOf(name: string, part: 'content' | 'geo'): string {
  const own = `${BAD}/${name}/${part}`;
  return existsSync(own) ? own : `${GOOD}/${part}`;
}

describe('bad input', () => {
  it.each(readdirSync(BAD))('is reported with place, expectation and remedy: %s', async (name) => {
    const input = await loadInput({ content: folderOf(name, 'content'), geo: folderOf(name, 'geo') });
    const { files, problems } = createPipeline({ spoken: ['ar', 'en'], strict: true }).run(input);
    expect(problems).not.toEqual([]);
    expect(files === null).toBe(hasErrors(problems));
    expectGolden(`tests/golden/bad/${name}.txt`, `${formatProblems(problems)}\n`);
  });
});
