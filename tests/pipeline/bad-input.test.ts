import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadInput } from '../../src/cli/load-input.ts';
import { formatProblems } from '../../src/cli/print/report.ts';
import { wordsForUser } from '../../src/cli/user-language.ts';
import { ar } from '../../src/languages/problems/ar.ts';
import { wordProblem } from '../../src/languages/problems/word-problem.ts';
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

/** Innermost first. */
const withoutIsolates = (text: string): string =>
  /\u2068/.test(text) ? withoutIsolates(text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')) : text;

describe('bad input', () => {
  it.each(readdirSync(BAD))('is reported with place, expectation and remedy: %s', async (name) => {
    const input = await loadInput({ content: folderOf(name, 'content'), geo: folderOf(name, 'geo') });
    const { files, problems } = createPipeline({ spoken: ['ar', 'en'], strict: true }).run(input);
    expect(problems).not.toEqual([]);
    expect(files === null).toBe(hasErrors(problems));
    for (const [language, golden] of [
      ['en', name],
      ['ar', `${name}.ar`],
    ])
      expectGolden(
        `tests/golden/bad/${golden}.txt`,
        `${formatProblems(problems, wordsForUser({ LANG: language }))}\n`,
      );
    // What runs the other way in an Arabic sentence is kept together.
    const words = problems.flatMap((problem) => Object.values(wordProblem(problem, ar)));
    expect(words.map(withoutIsolates).filter((text) => /[A-Za-z]/.test(text))).toEqual([]);
  });
});
