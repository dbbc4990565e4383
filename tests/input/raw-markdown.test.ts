import { describe, expect, it } from 'vitest';
import { rawMarkdown } from '../../src/input/raw-markdown.ts';

describe('Markdown that would be printed', () => {
  it.each([
    ['# A heading', 'a heading'],
    ['### Another', 'a heading'],
    ['They **said** so', 'bold or italic words'],
    ['See [the report](https://example.org/a_b)', 'a link'],
    ['![a map](map.png)', 'an image'],
    ['A line<br>and another', 'HTML'],
    ['Here&nbsp;and there', 'an entity'],
    ['| a | b |', 'a row of a table'],
    ['- one\n- two', 'a list'],
  ])('is warned of at its line: %s', (words, what) => {
    const problems = rawMarkdown('a.md', `First line.\n\n${words}\n`, 10);
    expect(problems.map(({ line, read }) => [line, read.split(':')[0]])).toEqual([[12, what]]);
  });

  it.each([
    '## An inner heading',
    '^caption Below a picture',
    '- قال: لا أعرف',
    'بين 2 * 3 و4 * 5',
    'العدد [12] (ص 3)',
    'a < b and c > d',
    'R&D and snake_case_words',
  ])('is not seen where there is none: %s', (words) => {
    expect(rawMarkdown('a.md', words, 1)).toEqual([]);
  });
});
