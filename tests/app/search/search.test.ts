import { describe, expect, it } from 'vitest';
import { highlightWords } from '../../../src/app/search/highlight.ts';
import { openSearchIndex } from '../../../src/app/search/search-index.ts';
import { cutSnippet } from '../../../src/app/search/snippet.ts';
import type { TermEntry } from '../../../src/corpus/search.ts';
import { fillChunks } from '../../../src/pipeline/chunks.ts';
import { joinRuns, termRunOf } from '../../../src/pipeline/term-run.ts';

const TERMS_A_FILE = 3;

/** An index as the build writes it, in small files; `asked` are those that were fetched. */
function indexOf(names: readonly string[], texts: readonly string[] = []) {
  const documents = names.length + texts.length;
  const files: (readonly TermEntry[])[] = [];
  const asked = new Set<string>();
  const lay = (first: number, written: readonly string[]) => {
    const terms = joinRuns([{ run: termRunOf(written), first }]);
    const chunks = fillChunks(terms, () => 1, TERMS_A_FILE);
    return Array.from(chunks, (some) => ({ first: some[0]?.[0] ?? '', file: `${files.push(some) - 1}` }));
  };
  const directory = { headings: lay(0, names), texts: lay(names.length, texts) };
  const search = openSearchIndex(directory, documents, async (file) => {
    asked.add(file);
    return files[Number(file)] ?? [];
  });
  const find = async (query: string) => (await search.find(query)).rank(0, documents, documents).best;
  return { find, search, asked, files };
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
  const { find, search } = indexOf(
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

  it('says by which words of the index a text answers', async () => {
    const answers = await search.find('من لاذق');
    expect(answers.termsOf(2)).toEqual(['لاذقيه']);
    expect(answers.termsOf(0)).toEqual([]);
  });

  it('counts all that is wanted and brings the best of it', async () => {
    const answers = await search.find('لاذق');
    expect(answers.rank(0, 4, 1)).toEqual({ total: 2, best: [expect.any(Number)] });
    expect(answers.rank(0, 3, 4)).toEqual({ total: 1, best: [2] });
    expect(answers.rank(0, 4, 4, (document) => document === 3)).toEqual({ total: 1, best: [3] });
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
    const { find } = indexOf([], [...texts, ...words]);
    const begins = (query: string) =>
      [...texts, ...words].flatMap((word, number) => (word.startsWith(query) ? [number] : []));
    for (const query of ['باب', 'بابل', 'بابنوس', 'تاج', 'ثلج', 'زيت']) {
      expect((await find(query)).toSorted((one, other) => one - other)).toEqual(begins(query));
    }
  });

  it('fetches only files that may have a word of the query', async () => {
    const { find, asked, files } = indexOf([], [...texts, ...words]);
    await find('ثلج');
    expect(asked.size).toBeLessThan(4);
    expect(files.length).toBeGreaterThan(60);
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
    ['وادلب', ['ادلب'], ['ادلب']],
    ['Deir ez-Zor', ['deir', 'zor'], ['Deir', 'Zor']],
    ['لا شيء', ['حلب'], []],
  ])('marks in %s', (text, words, expected) => {
    expect(highlightWords(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
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
