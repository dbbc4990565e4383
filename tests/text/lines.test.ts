import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/text/lines.ts';

const textsOf = (text: string): string[] => linesOf(text).map((line) => line.text);

describe('the lines of a text', () => {
  it.each([
    ['nothing', '', ['']],
    ['two lines', 'حلب\nحمص', ['حلب', 'حمص']],
    ['empty lines', '\nحلب\n\n', ['', 'حلب', '', '']],
    ['code over several lines', 'a\n```\nb\nc\n```\nd', ['a', '```\nb\nc\n```', 'd']],
    ['a tag over two lines', 'before <img\nalt="Homs"> behind\nd', ['before <img\nalt="Homs"> behind', 'd']],
  ])('are cut: %s', (_, text, lines) => {
    expect(textsOf(text)).toEqual(lines);
  });

  it('are the whole text, each where it begins', () => {
    const text = fc
      .array(fc.constantFrom('حلب', 'a', ' ', '\n', '```', '<b', '>', '<!--', '-->'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (whole) => {
        expect(textsOf(whole).join('\n')).toBe(whole);
        for (const { start, text: line } of linesOf(whole)) expect(whole.startsWith(line, start)).toBe(true);
      }),
    );
  });
});
