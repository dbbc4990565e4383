import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadMarkedSet } from './marked-set.ts';
import { markTagged } from './marked-tags.ts';
import type { MarkedText } from './marked-text.ts';
import { isNested, readTagged } from './tagged-text.ts';
import { readTweets } from './tweets.ts';

const FIXTURES = 'tests/gold/fixtures';
const fixture = (name: string): string => readFileSync(`${FIXTURES}/${name}`, 'utf8');

const marked = ({ text, marks }: MarkedText): string[] =>
  marks.map(({ start, end, optional }) => `${text.slice(start, end)}${optional ? '?' : ''}`);

describe('CoNLL', () => {
  it('takes the tag from the last column, whatever stands between, in IOB and BILOU', () => {
    const sentences = readTagged(fixture('columns.conll'));
    expect(markTagged(sentences).map(marked)).toEqual([['Port Sudan'], ['Rome']]);
    expect(isNested(sentences)).toBe(false);
  });

  it('reads a file with a byte-order mark, Windows line ends and words without a tag', () => {
    const sentences = readTagged('\uFEFFعدن B-LOC\r\nو\r\nلحج I-X\r\n\r\n \r\nصنعاء S-LOC\r\n');
    expect(markTagged(sentences).map(marked)).toEqual([['عدن'], ['صنعاء']]);
  });
});

describe("Wojood's nested tags", () => {
  const sentences = readTagged(fixture('nested.txt'));
  const texts = markTagged(sentences);

  it('leave heads of settlements outside and drop the sign for the end of a segment', () => {
    expect(isNested(sentences)).toBe(true);
    expect(texts[0]?.text).toBe('زار رئيس بلدية الدوحة بلدة الوكرة على ساحل الخليج العربي .');
  });

  it('mark a place inside an office as one that counts neither way', () => {
    expect(texts.map(marked)[0]).toEqual(['الدوحة?', 'الوكرة', 'الخليج العربي']);
  });

  it('mark a building with its town as one place', () => {
    expect(texts.map(marked)[1]).toEqual(['مدرسة مدينة طبرق', 'ليبيا']);
  });
});

describe("IDRISI's tweets", () => {
  it('have offsets in code points; a hash sign stands outside, a mark inside another is left out', () => {
    expect(readTweets(fixture('tweets.jsonl')).map(marked)).toEqual([
      ['مسقط', 'ونزوى'],
      ['Old Town, Sur'],
      [],
    ]);
  });

  it('may be one list, with offsets in UTF-16 units', () => {
    const list = [{ text: '🌧️ عدن', location_mentions: [{ text: 'عدن', startIdx: 4, endIdx: 7 }] }];
    expect(readTweets(JSON.stringify(list)).map(marked)).toEqual([['عدن']]);
  });

  it.each([
    [
      'offsets that do not cut the words',
      '{"text": "عدن", "location_mentions": [{"text": "تعز", "startIdx": 0, "endIdx": 3}]}',
    ],
    ['a line that is no JSON', '{"text": "عدن"}\n{"text"'],
  ])('are refused with %s', (_, content) => {
    expect(() => readTweets(content)).toThrow(/is not "تعز"|Line 2 is no JSON/);
  });
});

describe('a file to measure on', () => {
  const options = {
    geo: 'tests/fixtures/corpora/tunisia/geo',
    texts: undefined,
    train: undefined,
    split: undefined,
  };

  it.each([
    ['columns.conll', 'sentences', 20],
    ['nested.txt', 'sentences', 1],
    ['tweets.jsonl', 'tweets', 1],
  ])('is told by its content: %s', async (name, unit, together) => {
    const set = await loadMarkedSet(`${FIXTURES}/${name}`, options);
    expect([set.unit, set.together, set.identified]).toEqual([unit, together, false]);
  });
});
