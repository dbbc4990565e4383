import { describe, expect, it } from 'vitest';
import { rawMarkdown } from '../../src/input/raw-markdown.ts';

describe('Markdown that would be printed', () => {
  it.each([
    ['# A heading', 'heading'],
    ['### Another', 'heading'],
    ['They **said** so', 'emphasis'],
    ['See [the report](https://example.org/a_b)', 'link'],
    ['![a map](map.png)', 'image'],
    ['A line<br>and another', 'html'],
    ['Here&nbsp;and there', 'entity'],
    ['| a | b |', 'table-row'],
    ['- one\n- two', 'list'],
  ])('is warned of at its line: %s', (words, markup) => {
    const problems = rawMarkdown('a.md', `First line.\n\n${words}\n`, 10);
    expect(problems).toMatchObject([{ line: 12, read: { what: 'markup', markup } }]);
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
