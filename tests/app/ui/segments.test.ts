import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSegments } from '../../../src/app/ui/segments.ts';

describe('cutting a text at its spans', () => {
  it.each([
    ['a text without spans', 'abc', [], ['abc']],
    ['a span inside', 'abcd', [{ start: 1, end: 3 }], ['a', '[bc]', 'd']],
    ['a span over all of it', 'abc', [{ start: 0, end: 3 }], ['[abc]']],
    [
      'spans side by side',
      'abcd',
      [
        { start: 0, end: 2 },
        { start: 2, end: 4 },
      ],
      ['[ab]', '[cd]'],
    ],
    [
      'the first of two that overlap',
      'abcd',
      [
        { start: 0, end: 3 },
        { start: 2, end: 4 },
      ],
      ['[abc]', 'd'],
    ],
  ])('keeps %s', (_, text, spans, expected) => {
    const segments = cutSegments(text, spans);
    expect(segments.map((segment) => (segment.span === null ? segment.text : `[${segment.text}]`))).toEqual(
      expected,
    );
  });

  it('loses nothing of the text', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.string({ minLength: 60 }), fc.array(span), (text, spans) => {
        const sorted = spans.toSorted((one, other) => one.start - other.start);
        const joined = cutSegments(text, sorted).map((segment) => segment.text);
        expect(joined.join('')).toBe(text);
      }),
    );
  });
});
