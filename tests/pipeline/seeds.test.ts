import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/input/read-article.ts';

/** What of each seed is no text of the article (seeds' README): lines counted from 1, and what a line is instead. */
const ARTICLES = [
  { seed: '000', file: '2019/2019-02-baghuz-pocket.md' },
  { seed: '001', file: '2018/2018-families-to-idlib.md', leftOut: [10] },
  { seed: '002', file: '2019/2019-02-01-baghuz-strikes.md' },
  { seed: '003', file: '2017/2017-05-deir-ez-zor-week.md', headings: [4, 7] },
  {
    seed: '004',
    file: '2017/2017-11-01-toward-al-bukamal.md',
    titles: [1],
    captions: [6],
    leftOut: [3, 5, 7, 36],
  },
];

interface Furniture {
  readonly seed: string;
  readonly titles?: readonly number[];
  readonly headings?: readonly number[];
  readonly captions?: readonly number[];
  readonly leftOut?: readonly number[];
}

function blocksOfSeed({ seed, titles = [], headings = [], captions = [], leftOut = [] }: Furniture) {
  const folder = 'tests/fixtures/seeds';
  const name = readdirSync(folder).find((each) => each.startsWith(seed));
  const kindOf = (line: number): string => {
    if (titles.includes(line)) return 'title';
    if (headings.includes(line)) return 'heading';
    return captions.includes(line) ? 'caption' : 'paragraph';
  };
  return readFileSync(`${folder}/${name}`, 'utf8')
    .split('\n')
    .map((text, index) => ({ kind: kindOf(index + 1), text, line: index + 1 }))
    .filter(({ text, line }) => text !== '' && !leftOut.includes(line))
    .map(({ kind, text }) => ({ kind, text }));
}

function readContent(file: string) {
  return readArticle({ file, bytes: readFileSync(`content/${file}`) });
}

/** Front matter of the five articles, written out. */
const FRONT_MATTER = {
  '000': {
    id: '2019-02-baghuz-pocket',
    outlet: 'العربي الجديد',
    author: null,
    date: '2019-02~',
    inferred: ['outlet', 'date'],
  },
  '001': {
    id: '2018-families-to-idlib',
    outlet: 'وطن اف ام',
    author: 'مهاب ناصر',
    date: '2018~',
    inferred: ['date'],
  },
  '002': {
    id: '2019-02-01-baghuz-strikes',
    outlet: 'العربي الجديد',
    author: null,
    date: '2019-02-01~',
    inferred: ['outlet', 'date'],
  },
  '003': { id: '2017-05-deir-ez-zor-week', outlet: null, author: null, date: '2017-05~', inferred: ['date'] },
  '004': {
    id: '2017-11-01-toward-al-bukamal',
    outlet: 'العربي الجديد',
    author: null,
    date: '2017-11-01',
    inferred: [],
  },
};

describe('the five articles', () => {
  it.each(ARTICLES)('say what seed $seed says, to the letter', (article) => {
    expect(readContent(article.file).article?.blocks).toEqual(blocksOfSeed(article));
  });

  it.each(ARTICLES)('have the front matter written out here: $seed', ({ seed, file }) => {
    const { article, problems } = readContent(file);
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      ...FRONT_MATTER[seed as keyof typeof FRONT_MATTER],
      language: 'ar',
      source: null,
    });
  });

  it('keep the no-break space and the mistakes of their authors', () => {
    const text = ARTICLES.map(({ file }) => readFileSync(`content/${file}`, 'utf8')).join('');
    for (const words of ['\u00a0', 'منيج', 'بيننهم', 'كماحصل', 'نيسان\\ أبريل'])
      expect(text).toContain(words);
  });
});
