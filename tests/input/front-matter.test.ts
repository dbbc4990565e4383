import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/input/read-article.ts';
import { textFile } from './added-files.ts';

function read(fields: string) {
  const { bytes } = textFile(
    '',
    `---\nid: a\nlang: ar\ntitle: نص\noutlet: كتاب\nauthor: null\nsource: null\n${fields}\n---\n\nنص.\n`,
  );
  return readArticle({ file: 'a.md', bytes });
}

describe('the front matter of an article', () => {
  it.each([
    ['0903', '0903'],
    ['-0332', '-0332'],
    ['1228', '1228'],
    ['2017?', '2017?'],
    ['2017-11-01/2017-11-03', '2017-11-01/2017-11-03'],
    ['"2018~"', '2018~'],
    ['null', null],
    ['~', null],
    ['', null],
  ])('has the date %s as printed, before YAML makes a number of it', (printed, date) => {
    const { article, problems } = read(`date: ${printed}`);
    expect(article?.date).toBe(date);
    expect(problems).toEqual([]);
  });

  it.each([
    ['20240501', '2024-05-01', 'compact'],
    ['01/11/2017', '2017-11-01', 'day-first'],
    ['"1445-09-01 هـ"', '2024-03-11~', 'hijri'],
    ['٢٠١٧-١١-٠١', '2017-11-01', 'digits'],
    ['903', '0903', 'short-year'],
  ])('may have a date as people write it: %s is read as %s, and said so', (printed, date, manner) => {
    const { article, problems } = read(`date: ${printed}`);
    expect(article?.date).toBe(date);
    expect(problems).toMatchObject([
      { severity: 'warning', line: 8, read: `date: ${printed}`, expected: { rule: 'edtf', date, manner } },
    ]);
  });

  it.each(['2017/..', '"../2017"', 'Y12000', 'Y-12000'])(
    'may have the date %s, of which it is said that no time line has it',
    (printed) => {
      const { article, problems } = read(`date: ${printed}`);
      expect(article?.date).toBe(printed.replaceAll('"', ''));
      expect(article?.days).toBeNull();
      expect(problems).toMatchObject([
        { severity: 'warning', line: 8, read: `date: ${printed}`, expected: { rule: 'bounded-date' } },
      ]);
    },
  );

  it.each(['never', '2017-11-31', '1714546800000', '[2017, 2018]', '{a: 1}'])('has no date %s', (printed) => {
    const { article, problems } = read(`date: ${printed}`);
    expect(article).toBeNull();
    expect(problems).toMatchObject([{ severity: 'error', line: 8, expected: { rule: 'date' } }]);
  });

  it('may have fields of other programs, which are named and do no harm', () => {
    const { article, problems } = read('date: null\ntags: [a, b]');
    expect(article?.id).toBe('a');
    expect(problems).toMatchObject([
      { severity: 'warning', line: 9, read: { what: 'foreign-field', field: 'tags' } },
    ]);
  });

  it('may say that the language was inferred', () => {
    expect(read('date: null\ninferred: [lang, title]').article?.inferred).toEqual(['lang', 'title']);
  });
});
