import { beforeAll, describe, expect, it } from 'vitest';
import { loadInput } from '../../src/cli/load-input.ts';
import { decodeManifest } from '../../src/corpus/decode.ts';
import {
  decodePostings,
  decodeSearch,
  decodeSpots,
  decodeTermRanges,
  decodeTerms,
} from '../../src/corpus/decode-search.ts';
import type { PassageChunk } from '../../src/corpus/manifest.ts';
import type { LongTermEntry, TermEntry, TermIndex } from '../../src/corpus/search.ts';
import { DEVELOPED, HOSTED, type Layout } from '../../src/pipeline/files/files.ts';
import { createPipeline } from '../../src/pipeline/pipeline.ts';
import { searchForms } from '../../src/pipeline/shards/search-forms.ts';
import { joinRuns, termRunOf } from '../../src/pipeline/shards/term-run.ts';
import { foldedWords } from '../../src/text/folded-words.ts';

describe('the forms of a word', () => {
  it.each([
    { printed: 'والقيروان', typed: 'القيروان' },
    { printed: 'بالقيروان', typed: 'قيروان' },
    { printed: 'للقيروان', typed: 'القيروان' },
    { printed: 'القيروان', typed: 'قيروان' },
    { printed: 'لقفصة', typed: 'قفصة' },
  ])('let $typed find $printed', ({ printed, typed }) => {
    expect(foldedWords(printed).flatMap(searchForms)).toContain(foldedWords(typed)[0]);
  });
});

describe('an index of terms', () => {
  const runs = [
    { run: termRunOf(['حلب', '', '', '']), numbers: [3, 4, 5, 6] },
    { run: termRunOf([`حلب حلب ${'كلمة '.repeat(40)}`]), numbers: [7] },
  ];
  const entries = new Map([...joinRuns(runs)].map(([term, gaps, weights]) => [term, { gaps, weights }]));

  it('has for each term the distances between its documents', () => {
    expect(entries.get('حلب')?.gaps).toEqual([3, 4]);
    expect(entries.get('كلمه')?.gaps).toEqual([7]);
  });

  it('weighs a word more where it is more of the text, and where it stands more often', () => {
    const [short = '', long = ''] = [...(entries.get('حلب')?.weights ?? '')];
    expect(short > long).toBe(true);
    expect((entries.get('كلمه')?.weights ?? '') > long).toBe(true);
  });

  it('has its terms in the order in which they are looked up', () => {
    expect([...entries.keys()]).toEqual([...entries.keys()].sort());
  });
});

async function buildIndex(layout: Layout) {
  const folder = 'tests/fixtures/corpora/tunisia';
  const input = await loadInput({ content: `${folder}/content`, geo: `${folder}/geo` });
  const files = [...(createPipeline({ layout }).run(input).files ?? [])];
  const read = (path: string) =>
    JSON.parse(String(files.find((file) => file.path === path)?.content() ?? 'null'));
  const manifest = decodeManifest(read('manifest.json'));
  const directory = decodeSearch(read(manifest.search));
  const rangesOf = ({ terms }: TermIndex) => [
    ...terms.ranges,
    ...terms.pages.flatMap(({ file }) => decodeTermRanges(read(file))),
  ];
  const gapsOf = ([, found, more]: TermEntry | LongTermEntry): readonly number[] => {
    if (typeof found !== 'number') return found;
    let last = 0;
    return (more as LongTermEntry[2]).flatMap(([first, file]) => {
      const { gaps } = decodePostings(read(file));
      const before = last;
      last = gaps.reduce((sum, gap) => sum + gap, 0);
      return [first - before, ...gaps.slice(1)];
    });
  };
  const termsOf = (index: TermIndex) =>
    rangesOf(index).flatMap((range) =>
      decodeTerms(read(range.file)).map((entry) => ({ range, term: entry[0], gaps: gapsOf(entry) })),
    );
  const passages = directory.spots.paths
    .flatMap((file) => decodeSpots(read(file)))
    .map(([place, chunk, number]) => {
      const summary = manifest.places[place];
      const held = read(manifest.passages.paths[(summary?.chunks.first ?? 0) + chunk] ?? '') as PassageChunk;
      return held.passages[summary?.id ?? '']?.[number]?.text;
    });
  return {
    manifest,
    directory,
    headings: termsOf(directory.headings),
    texts: termsOf(directory.texts),
    passages,
  };
}

const LAYOUTS: Record<string, Layout> = {
  'of a small corpus': HOSTED,
  'in many pieces': { ...HOSTED, chunkSize: 400, searchChunkSize: () => 100 },
  'while developing': { ...DEVELOPED, chunkSize: 400 },
};

describe.each(Object.entries(LAYOUTS))('the search index %s', (_, layout) => {
  let index: Awaited<ReturnType<typeof buildIndex>>;
  beforeAll(async () => {
    index = await buildIndex(layout);
  });

  /** What has the word in a text: `article 0`, or the passage's own words. */
  const found = (word: string) => {
    const { manifest, texts, passages } = index;
    const { gaps = [] } = texts.find(({ term }) => term === word) ?? {};
    let document = -manifest.places.length;
    const firstPassage = manifest.articles.total;
    return gaps.map((gap) => {
      document += gap;
      return document < firstPassage ? `article ${document}` : passages[document - firstPassage];
    });
  };

  it('says by what term each of its files begins', () => {
    for (const terms of [index.headings, index.texts]) {
      const ranges = [...new Set(terms.map(({ range }) => range))];
      for (const { first, file } of ranges) {
        const inFile = terms.filter(({ range }) => range.file === file).map(({ term }) => term);
        expect(inFile.every((term) => term >= first)).toBe(true);
        if (ranges.length > 1) expect(inFile[0]).toBe(first);
      }
    }
  });

  it('knows where every passage lies, each once', () => {
    const { directory, passages } = index;
    expect(passages).not.toContain(undefined);
    expect(new Set(passages).size).toBe(passages.length);
    const [[, , firstPassage] = []] = directory.stretches;
    expect(directory.end - (firstPassage ?? 0)).toBe(passages.length);
  });

  it('has the names of places and the titles of articles among its headings', () => {
    const terms = index.headings.map(({ term }) => term);
    for (const word of ['القيروان', 'قيروان', 'kairouan', 'الساحلي']) {
      expect(terms).toContain(foldedWords(word)[0]);
    }
  });

  it('finds a passage once, though it mentions three places', () => {
    expect(found('الفخار')).toEqual([expect.stringContaining('الفخار')]);
  });

  it('finds what a passage quotes in the passage alone, and other words in their article', () => {
    expect(found('بعيده')).toEqual([expect.stringContaining('بعيدة عن البحر')]);
    expect(found('الجنوب')).toEqual(['article 1']);
  });
});
