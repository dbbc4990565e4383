import { describe, expect, it } from 'vitest';
import { highlightWords } from '../../../src/app/search/highlight.ts';
import { openSearchIndex } from '../../../src/app/search/search-index.ts';
import { cutSnippet } from '../../../src/app/search/snippet.ts';
import { nameByNumber } from '../../../src/pipeline/files/output-file.ts';
import { layIndex } from '../../../src/pipeline/files/term-files.ts';
import { joinRuns, termRunOf } from '../../../src/pipeline/shards/term-run.ts';
import { madeName } from '../../bench/inputs.ts';
import { createRandom } from '../../bench/random.ts';

/** An index as the build writes it, in small files; `asked` are those that were fetched. */
function indexOf(names: readonly string[], texts: readonly string[] = [], chunkSize = 1000) {
  const documents = names.length + texts.length;
  const ends = [0, names.length, documents];
  const files = new Map<string, unknown>();
  const asked = new Set<string>();
  const name = nameByNumber();
  const lay = (first: number, written: readonly string[], shortest: number) => {
    const laying = layIndex(
      name,
      () => joinRuns([{ run: termRunOf(written), numbers: written.map((_, number) => first + number) }]),
      {
        chunkSize,
        shortest,
        ends,
        room: 1,
      },
    );
    for (let next = laying.next(); ; next = laying.next()) {
      if (next.done === true) return next.value;
      files.set(next.value.path, JSON.parse(String(next.value.content())));
    }
  };
  const directory = { headings: lay(0, names, 1), texts: lay(names.length, texts, 3) };
  const search = openSearchIndex(directory, ends, async (file, decode) => {
    asked.add(file);
    return decode(files.get(file));
  });
  const rank = async (query: string, ...limits: [most: number, isWanted?: (document: number) => boolean]) =>
    (await search.find(query)).rank(0, documents, ...limits);
  const find = async (query: string) => (await rank(query, documents)).best;
  return { find, rank, search, asked, files };
}

const PLACES = [
  'الرقة\nRaqqa\nAr-Raqqah',
  'إدلب\nIdlib',
  'دير الزور\nDeir ez-Zor\nDeir Ezzor',
  'اللاذقية\nLatakia',
];

describe('searching names', () => {
  const { find } = indexOf(PLACES);

  it.each([
    ['الرقة', [0]],
    ['الرقه', [0]],
    ['رقة', [0]],
    ['raqqa', [0]],
    ['ادلب', [1]],
    ['إدلب', [1]],
    ['إدل', [1]],
    ['Deir Ezzor', [2]],
    ['دَيْر الزّور', [2]],
    ['الزور دير', [2]],
    ['لاذق', [3]],
    ['دير الرقة', []],
    ['', []],
    ['(حلب', []],
  ])('finds %s', async (query, expected) => {
    expect(await find(query)).toEqual(expected);
  });
});

describe('searching texts', () => {
  const { find, search, rank } = indexOf(
    [],
    ['عاد إلى حلب أمس', 'وصل بالرقة وللرقة', 'من اللاذقية', 'للاذقية ميناء'],
  );

  it.each([
    ['حلب', [0]],
    ['الرقة', [1]],
    ['اللاذقية', [2, 3]],
  ])('finds words with clitics by the bare %s', async (query, expected) => {
    expect((await find(query)).toSorted()).toEqual(expected);
  });

  it('says what it sought, the last word as a beginning', async () => {
    const { sought } = await search.find('من حلب لاذق');
    expect(sought).toEqual([
      { word: 'حلب', isBeginning: false },
      { word: 'لاذق', isBeginning: true },
    ]);
  });

  it('counts all that is wanted and brings the best of it', async () => {
    const answers = await search.find('لاذق');
    const one = await answers.rank(0, 4, 1);
    expect(one).toEqual({ total: 2, isAll: true, best: [expect.any(Number)] });
    expect(await answers.rank(0, 3, 4)).toEqual({ total: 1, isAll: true, best: [2] });
    expect(await rank('لاذق', 4, (document) => document === 3)).toEqual({ total: 1, isAll: true, best: [3] });
  });
});

describe('the best answer', () => {
  const { find } = indexOf(
    ['حلب الجديدة'],
    ['حلبون', 'حلب', 'كلمات كثيرة غير حلب تملأ النص كله حتى آخره', 'حلب'],
  );

  it('is a heading, then the whole word in few others, then a word that only begins so; of equal ones the first', async () => {
    expect(await find('حلب')).toEqual([0, 2, 4, 3, 1]);
  });
});

describe('an index in pieces', () => {
  const texts = Array.from(
    { length: 200 },
    (_, number) => `كلمة${String.fromCharCode(0x628 + (number % 20))}${number}`,
  );
  const words = ['باب', 'بابل', 'بابلي', 'بابلية', 'بابنوس', 'تاج', 'ثلج'];

  it('finds in every file what a search through all would find', async () => {
    const { find } = indexOf([], [...texts, ...words], 40);
    const begins = (query: string) =>
      [...texts, ...words].flatMap((word, number) => (word.startsWith(query) ? [number] : []));
    for (const query of ['باب', 'بابل', 'بابنوس', 'تاج', 'ثلج', 'زيت']) {
      expect((await find(query)).toSorted((one, other) => one - other)).toEqual(begins(query));
    }
  });

  it('fetches only files that may have a word of the query', async () => {
    const { find, asked, files } = indexOf([], [...texts, ...words], 40);
    await find('ثلج');
    expect(asked.size).toBeLessThan(6);
    expect(files.size).toBeGreaterThan(60);
  });
});

describe('a word that stands nearly everywhere', () => {
  const COUNT = 400;
  const texts = Array.from({ length: COUNT }, (_, number) =>
    [
      number % 3 === 0 ? '' : 'قوات',
      number % 4 === 0 ? 'النظام' : 'الناس',
      number % 90 === 7 ? 'باغوز' : '',
    ].join(' '),
  );
  const { rank, asked, files } = indexOf([], texts, 100);
  const numbers = (isThere: (number: number) => boolean) => [...texts.keys()].filter(isThere);
  const sorted = (best: readonly number[]) => best.toSorted((one, other) => one - other);

  it('is counted at once, with the best of it, by its beginning too', async () => {
    for (const [query, expected] of [
      ['قوات', numbers((each) => each % 3 !== 0)],
      ['قوا', numbers((each) => each % 3 !== 0)],
      ['النا', numbers((each) => each % 4 !== 0)],
    ] as const) {
      asked.clear();
      const { total, isAll, best } = await rank(query, 8);
      expect([total, isAll, best.length]).toEqual([expected.length, true, 8]);
      expect(expected).toEqual(expect.arrayContaining([...best]));
      expect(asked.size).toBeLessThan(6);
    }
  });

  it('is found beside a rare one wherever that stands', async () => {
    const { total, isAll, best } = await rank('قوات باغوز', 8);
    expect(sorted(best)).toEqual(numbers((each) => each % 90 === 7 && each % 3 !== 0));
    expect([total, isAll]).toEqual([best.length, true]);
    expect((await rank('باغوز قوات', 8)).best).toEqual(best);
  });

  it('is found beside another one as often as is shown, and then says that there is more', async () => {
    asked.clear();
    const { total, isAll, best } = await rank('قوات النظام', 3);
    const both = numbers((each) => each % 4 === 0 && each % 3 !== 0);
    expect(both).toEqual(expect.arrayContaining([...best]));
    expect([best.length, isAll]).toEqual([3, false]);
    expect(total).toBeLessThan(both.length);
    expect(asked.size).toBeLessThan(files.size / 3);
    expect(sorted((await rank('قوات النظام', COUNT)).best)).toEqual(both);
  });

  it('is looked through where a filter leaves none of the best', async () => {
    const last = (document: number) => document >= COUNT - 6;
    const { best } = await rank('قوات', 8, last);
    expect(sorted(best)).toEqual(numbers((each) => last(each) && each % 3 !== 0));
  });
});

describe('what a key costs', () => {
  const random = createRandom(7);
  const vocabulary = Array.from({ length: 2000 }, () => madeName(random));
  const text = () =>
    Array.from({ length: 20 }, () => vocabulary[Math.floor(vocabulary.length ** random()) - 1]).join(' ');
  const CHUNK = 1000;
  const queries = [0, 3, 40, 500].flatMap((rank) => {
    const asked = vocabulary[rank] ?? '';
    return [asked.slice(0, 3), asked, `${asked} ${vocabulary[rank + 1]}`];
  });

  it.each([1000, 4000])('is a few files of bounded size in a corpus of %i texts', async (size) => {
    const { rank, asked, files } = indexOf([], Array.from({ length: size }, text), CHUNK);
    const costs: number[] = [];
    for (const query of queries) {
      asked.clear();
      await rank(query, 8);
      costs.push([...asked].reduce((sum, file) => sum + JSON.stringify(files.get(file)).length, 0));
    }
    expect(Math.max(...costs)).toBeLessThan(25 * CHUNK);
  });
});

describe('short words', () => {
  const { find } = indexOf(['حلب', 'حماة'], ['من حلب إلى البحر', 'في حلب']);

  it('are sought in names while they stand alone', async () => {
    expect((await find('ح')).toSorted()).toEqual([0, 1]);
  });

  it('are passed over beside longer ones', async () => {
    expect(await find('حلب في')).toHaveLength(3);
  });
});

describe('highlighting in the original', () => {
  it.each([
    ['وصل إلى الرَّقّة، أمس', ['الرقه'], ['الرَّقّة']],
    ['بالرقة والرقه', ['الرقه'], ['الرقة', 'الرقه']],
    ['للاذقية', ['اللاذقيه'], ['لاذقية']],
    ['وباللاذقية', ['*لاذ'], ['لاذقية']],
    ['القرية المغلاذ', ['*لاذ'], []],
    ['وادلب', ['ادلب'], ['ادلب']],
    ['Deir ez-Zor', ['deir', 'zor'], ['Deir', 'Zor']],
    ['لا شيء', ['حلب'], []],
  ])('marks in %s', (text, words, expected) => {
    const sought = words.map((word) => ({ word: word.replace('*', ''), isBeginning: word.startsWith('*') }));
    expect(highlightWords(text, sought).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('cutting a snippet', () => {
  it('begins a little before the first word that was found, at the beginning of a word', () => {
    const text = `${'كلمة '.repeat(30)}حلب ثم كلام`;
    const { cutBefore, segments } = cutSnippet(text, [{ start: 150, end: 153 }]);
    expect(cutBefore).toBe(true);
    expect(segments.map((segment) => segment.text).join('')).toMatch(/^(كلمة ){9,10}حلب ثم كلام$/);
    expect(segments.find((segment) => segment.span !== null)?.text).toBe('حلب');
  });

  it('keeps a short text whole', () => {
    expect(cutSnippet('في حلب', [{ start: 3, end: 6 }]).cutBefore).toBe(false);
  });
});
