import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainBlock } from '../../src/input/body.ts';
import type { ProposedArticle } from '../../src/input/proposed-article.ts';
import { readArticles } from '../../src/input/read-articles.ts';
import { pathOfArticle, writeArticle } from '../../src/input/write-article.ts';
import { textFile } from './added-files.ts';

const ARTICLE: ProposedArticle = {
  file: 'a.txt',
  id: '2024-05-01-the-way',
  language: 'en',
  title: '"Open": the way #1',
  outlet: 'The Daily: news',
  author: null,
  date: '0903',
  source: 'https://example.org/a?b=c#d',
  rights: null,
  blocks: [
    { kind: 'paragraph', text: 'One.' },
    { kind: 'heading', text: 'Two' },
    { kind: 'caption', text: 'Three' },
    { kind: 'paragraph', text: '--- four' },
  ],
  inferred: ['lang', 'outlet'],
  extra: { tags: ['a', 'b'], id: 7 },
};

describe('an article as a file', () => {
  it('has its front matter and its text, the same bytes every time', () => {
    expect(writeArticle(ARTICLE)).toBe(`---
id: 2024-05-01-the-way
lang: en
title: '"Open": the way #1'
outlet: "The Daily: news"
author: null
date: "0903"
source: https://example.org/a?b=c#d
inferred: [lang, outlet]
tags:
  - a
  - b
original id: 7
---

One.

## Two

^caption Three

--- four
`);
  });

  it.each([
    ['2024-05-01', '2024/x.md'],
    ['2019-02~', '2019/x.md'],
    ['199X', '199x/x.md'],
    ['-0332', 'bc0332/x.md'],
    [null, 'undated/x.md'],
  ])('lies in a folder by its year: %s in %s', (date, path) => {
    expect(pathOfArticle({ id: 'x', date })).toBe(path);
  });

  it('is read again as it was written', async () => {
    const words = fc
      .stringMatching(/^[\p{L}\p{P}\p{N}#^-]([\p{L}\p{P}\p{N}\u00A0 #^'":-]{0,30}[\p{L}\p{P}\p{N}])?$/u)
      .map((text) => text.replace(/ +/g, ' '));
    const block: fc.Arbitrary<PlainBlock> = fc.record({
      kind: fc.constantFrom('paragraph' as const, 'heading' as const, 'caption' as const),
      text: words.filter((text) => !text.startsWith('## ') && !text.startsWith('^caption ')),
    });
    const fields = fc.record({
      title: fc.option(words, { nil: null }),
      outlet: fc.option(words, { nil: null }),
      author: fc.option(words, { nil: null }),
      date: fc.constantFrom(null, '0903', '-0332', '2024', '2024-05-01', '2019-02~', '2024-05-01/2024-05-03'),
      blocks: fc.array(block, { minLength: 1, maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fields, async (some) => {
        const article = { ...ARTICLE, extra: { tags: ['a'] }, inferred: [], ...some };
        const { articles } = await readArticles([textFile('a.txt.md', writeArticle(article))]);
        expect(articles).toEqual([{ ...article, file: 'a.txt.md' }]);
      }),
      { numRuns: 200 },
    );
  });
});
