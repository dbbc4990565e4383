import { describe, expect, it } from 'vitest';
import type { Found } from './finders.ts';
import { intervalsOf, scoresOf } from './interval.ts';
import { readSentence } from './marked-sentences.ts';
import { procliticLength } from './proclitics.ts';
import { placesOf, readTagged, splitTagged } from './tagged-text.ts';
import { tally } from './tally.ts';
import { trainGazetteer } from './trained-gazetteer.ts';

const found = (start: number, end: number, place: string | null): Found => {
  return { start, end, place, role: 'literal', plotted: place !== null };
};

const compare = (written: string, ...all: Found[]) => {
  const text = { id: 'x', group: 'x', ...readSentence(written) };
  return tally(text, all, (words) => words === 'نهر الفرات');
};

describe('a marked sentence', () => {
  it('loses its marks and keeps their offsets', () => {
    const { text, marks } = readSentence(
      'وصل إلى [حلب|aleppo] ثم [أنقرة|ankara|metonym] و[دير\\u200cالزور|a/b]',
    );
    expect(text).toBe('وصل إلى حلب ثم أنقرة ودير\u200cالزور');
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['حلب', 'أنقرة', 'دير\u200cالزور']);
    expect(marks.map(({ places, hidden }) => [places.join(), hidden])).toEqual([
      ['aleppo', false],
      ['ankara', true],
      ['a,b', false],
    ]);
  });
});

describe('the comparison of spans and places', () => {
  it.each([
    ['the very span', '[حلب|a]', [found(0, 3, 'a')], [1, 1, 1]],
    ['another place', '[حلب|a]', [found(0, 3, 'b')], [1, 1, 0]],
    ['a part of the span', '[دير الزور|a]', [found(0, 3, 'a')], [0, 1, 1]],
    ['more words of the name', 'نهر [الفرات|a]', [found(0, 10, 'a')], [1, 1, 1]],
    ['more words that are no name', 'عند [الفرات|a]', [found(0, 10, 'a')], [0, 1, 1]],
    ['nothing', '[حلب|a]', [], [0, 0, 0]],
  ] as const)('counts %s', (_, written, all, hits) => {
    const { exact, overlap, place } = compare(written, ...all);
    expect([exact.hits, overlap.hits, place.hits]).toEqual(hits);
  });

  it('counts what is found where nothing is marked, or where nothing may be plotted', () => {
    expect(compare('حلب', found(0, 3, 'a')).place).toEqual({ hits: 0, excess: 1, missed: 0 });
    expect(compare('[حلب|a|embedded]', found(0, 3, 'a')).place).toEqual({ hits: 0, excess: 1, missed: 0 });
  });

  it('counts what is optional neither for nor against', () => {
    const nothing = { hits: 0, excess: 0, missed: 0 };
    expect(compare('[حلب|a|literal/embedded]', found(0, 3, 'a')).place).toEqual(nothing);
    expect(compare('[حلب|a|literal/embedded]').place).toEqual(nothing);
  });
});

describe('the bootstrap', () => {
  const counts = [
    { hits: 8, excess: 1, missed: 2 },
    { hits: 1, excess: 3, missed: 0 },
    { hits: 5, excess: 0, missed: 5 },
  ];

  it('holds the estimate and is the same for the same seed', () => {
    const [low, high] = intervalsOf(counts, 1).f1;
    const { f1 } = scoresOf(counts);
    expect(low).toBeLessThan(f1);
    expect(high).toBeGreaterThan(f1);
    expect(intervalsOf(counts, 1).f1).toEqual([low, high]);
  });
});

const TAGGED = `في O
بيروت B-LOC

منتخب B-ORG
مصر I-ORG
في O
مصر B-LOC

ومصر B-LOC
وبورت B-LOC
سودان I-LOC`;

describe('a tagged file', () => {
  it('gives sentences and the words of each place', () => {
    const sentences = readTagged(TAGGED);
    expect(sentences.map(placesOf)).toEqual([
      [[1, 1]],
      [[3, 3]],
      [
        [0, 0],
        [1, 2],
      ],
    ]);
  });

  it('becomes a gazetteer of names without clitics, with how often each was something else', () => {
    const { places, blocklist } = trainGazetteer(readTagged(TAGGED));
    expect(places.map(({ matching }) => matching.ordinary)).toEqual([
      { بيروت: 0 },
      { مصر: expect.closeTo(1 / 3) },
      { 'وبورت سودان': 0 },
    ]);
    expect(blocklist.map(({ names }) => names)).toEqual([['منتخب مصر']]);
  });

  it('splits into two parts by a seed, always the same', () => {
    const sentences = Array.from({ length: 1000 }, (_, index) => [{ word: String(index), tags: ['O'] }]);
    const [training, measured] = splitTagged(sentences, 1);
    expect(training.length + measured.length).toBe(1000);
    expect(measured.length).toBeGreaterThan(0);
    expect(splitTagged(sentences, 1)[1]).toEqual(measured);
  });

  it.each([
    ['بالقاهرة', 1],
    ['وبالقاهرة', 2],
    ['للرباط', 1],
    ['وطوكر', 1],
    ['واشنطن', 0],
    ['لبنان', 0],
  ])('has %s with %i letters of clitics', (word, length) => {
    expect(procliticLength(word, (rest) => ['طوكر'].includes(rest))).toBe(length);
  });
});
