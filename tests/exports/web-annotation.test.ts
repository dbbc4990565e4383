import {
  type Chunk,
  type Chunker,
  type TextPositionSelector,
  type TextQuoteSelector,
  textPositionSelectorMatcher,
  textQuoteSelectorMatcher,
} from '@apache-annotator/selector';
import { describe, expect, it } from 'vitest';
import { webAnnotation } from '../../src/exports/web-annotation.ts';
import { SELECTION, TEXTS } from './example-selection.ts';

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
