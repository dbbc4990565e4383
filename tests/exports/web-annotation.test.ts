import {
  type Chunk,
  type Chunker,
  type TextPositionSelector,
  type TextQuoteSelector,
  textPositionSelectorMatcher,
  textQuoteSelectorMatcher,
} from '@apache-annotator/selector';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/corpus/passage.ts';
import { webAnnotation } from '../../src/exports/web-annotation.ts';
import { ADDRESSED, SELECTION, TEXTS } from './example-selection.ts';

interface Annotation {
  readonly id: string;
  readonly target: {
    readonly source: string;
    readonly selector: (TextQuoteSelector | TextPositionSelector)[];
  };
}

const items: Annotation[] = JSON.parse(webAnnotation.write(SELECTION)).first.items;
const whole = TEXTS[0]?.blocks.map(({ text }) => text).join('\n') ?? '';
const ofFirst = items.filter(({ target }) => target.source === 'urn:buldan:article:a1');

/** The article as the Apache Annotator reads texts: in one piece. */
function chunker(): Chunker<Chunk<string>> {
  const currentChunk = { data: whole };
  return {
    currentChunk,
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
  };
}

async function found(selector: TextQuoteSelector | TextPositionSelector): Promise<string[]> {
  const ranges = isPosition(selector)
    ? textPositionSelectorMatcher(selector)(chunker())
    : textQuoteSelectorMatcher(selector)(chunker());
  const words: string[] = [];
  for await (const { startIndex, endIndex } of ranges)
    words.push(`${startIndex}:${whole.slice(startIndex, endIndex)}`);
  return words;
}

const isPosition = (selector: TextQuoteSelector | TextPositionSelector): selector is TextPositionSelector =>
  selector.type === 'TextPositionSelector';

describe('Web Annotations', () => {
  it('are one a mention, each with an IRI of its own', () => {
    expect(items).toHaveLength(6);
    expect(new Set(items.map(({ id }) => id)).size).toBe(6);
  });

  it('are named by the links to their mentions where the site has an address', () => {
    const addressed: Annotation[] = JSON.parse(webAnnotation.write(ADDRESSED)).first.items;
    const link = new URL(addressed[0]?.id ?? '');
    expect(link.href.startsWith('https://lake.example/news/?article=a1&mention=')).toBe(true);
    expect(link.searchParams.get('mention')).toMatch(/^نَهْرَان(?:\.1)?~[^~]*~[^~]*$/u);
    expect(new Set(addressed.map(({ id }) => id)).size).toBe(6);
  });

  it('of an article of a megabyte are written in a moment', () => {
    const words = 'وصلت 🐪 إلى نهران ثم عاد. ';
    const text = words.repeat(40_000);
    const start = words.indexOf('نهران');
    const passages = Array.from({ length: 2000 }, (_, index) => ({
      ...(SELECTION.passages.nahran?.[1] as Passage),
      block: 0,
      start: index * words.length,
      text: words,
      marks: [
        { start, end: start + 5, occurrence: index + 1, role: 'literal', confidence: 1, reasons: [] },
      ] as const,
    }));
    const big = {
      ...SELECTION,
      texts: [{ id: 'a1', blocks: [{ kind: 'paragraph', text, mentions: [] }] }] as const,
      passages: { nahran: passages },
    };
    const before = process.cpuUsage().user;
    const written: Annotation[] = JSON.parse(webAnnotation.write(big)).first.items;
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(10);
    const [, position] = written.at(-1)?.target.selector ?? [];
    const points = [...text.slice(0, 1999 * words.length + start)].length;
    expect(position).toEqual({ type: 'TextPositionSelector', start: points, end: points + 5 });
  });

  it('are found again by an independent reader, each in one place, by quotation and by position alike', async () => {
    expect(ofFirst).toHaveLength(4);
    for (const { target } of ofFirst) {
      const [byQuote = [], byPosition = []] = await Promise.all(target.selector.map(found));
      expect(byQuote).toHaveLength(1);
      expect(byPosition).toEqual(byQuote);
    }
  });

  it('quote the words as printed, and never split a letter from its marks', () => {
    const quotes = ofFirst.map(({ target }) => (target.selector[0] as TextQuoteSelector).exact);
    expect(quotes).toEqual(['نَهْرَان', 'نَهْرَانَ', 'نَهْرَان.', 'تل <b>الورد</b>']);
    for (const { target } of ofFirst) {
      const { prefix = '', suffix = '' } = target.selector[0] as TextQuoteSelector;
      expect(prefix).not.toMatch(/^\p{Mark}/u);
      expect(whole).toContain(suffix);
      expect(suffix).not.toMatch(/[\ud800-\udbff]$/);
    }
  });

  it('of an article that publishes excerpts only, quote nothing beyond the passage and count no offsets', () => {
    const excerpt = items.find(({ target }) => target.source === 'urn:buldan:article:a2');
    expect(excerpt?.target.selector).toEqual([
      { type: 'TextQuoteSelector', prefix: 'من ', exact: 'نهران', suffix: ' 🐎 إلى البحر' },
    ]);
  });
});
