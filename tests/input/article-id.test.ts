import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId, keptId } from '../../src/input/article-id.ts';
import { slugOf } from '../../src/text/slug.ts';

const NONE: ReadonlySet<string> = new Set();

describe('the id of an article', () => {
  it.each([
    ['2024-05-01', 'وصول القافلة إلى الرقة', '2024-05-01-wswl-alqaflh-aly-alrqh'],
    ['2019-02~', 'The pocket', '2019-02-the-pocket'],
    ['2024-03-11~/2024-04-09~', 'A month', '2024-03-11-a-month'],
    ['199X', 'A decade', '199x-a-decade'],
    ['-0332', 'The siege', 'bc0332-the-siege'],
    ['0903', 'A year', '0903-a-year'],
    [null, "L'été à Damas", 'lete-a-damas'],
    [null, null, 'article'],
    [null, '日本', 'article'],
    [null, 'con', 'con-article'],
    [null, 'NUL', 'nul-article'],
    [null, 'Com1', 'com1-article'],
  ])('of %s and "%s" is %s', (date, title, id) => {
    expect(articleId(date, title, NONE)).toBe(id);
  });

  it('is unlike all that are taken', () => {
    expect(articleId(null, 'One', new Set(['one', 'one-2']))).toBe('one-3');
    expect(keptId('One', new Set(['one']))).toBe('one-2');
  });

  it('is safe as the name of a file, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const id = articleId('2024-05-01', title, new Set([`2024-05-01-${slugOf(title)}`]));
        return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 80;
      }),
    );
  });
});
