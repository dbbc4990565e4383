import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { publishable } from '../../src/pipeline/reading/left-out.ts';

const problem = (file: string, severity: Problem['severity'] = 'error'): Problem => ({
  severity,
  file,
  line: 1,
  column: 1,
  read: '',
  expected: { rule: 'known-file' },
});
const articles = [{ file: 'a.md' }, { file: 'b.md' }];

describe('an article with an error', () => {
  it('is left out, and the others are published', () => {
    const problems = [problem('a.md'), problem('b.md', 'warning'), problem('too-large.md')];
    expect(publishable(articles, { problems, isBroken: false }, false)).toEqual({
      articles: [{ file: 'b.md' }],
      leftOut: ['a.md', 'too-large.md'],
    });
  });

  it('stops a strict run', () => {
    const { articles: left } = publishable(articles, { problems: [problem('a.md')], isBroken: false }, true);
    expect(left).toBeNull();
  });

  it('stops a run that it leaves without any article, so that no empty site replaces a good one', () => {
    const problems = [problem('a.md'), problem('b.md')];
    expect(publishable(articles, { problems, isBroken: false }, false).articles).toBeNull();
    expect(publishable([], { problems: [], isBroken: false }, false).articles).toEqual([]);
  });
});

it('publishes nothing over a broken gazetteer', () => {
  const problems = [problem('settlements.geojson')];
  expect(publishable(articles, { problems, isBroken: true }, false)).toEqual({ articles: null, leftOut: [] });
});
