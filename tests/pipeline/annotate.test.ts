import { afterEach, describe, expect, it, vi } from 'vitest';
import { countCoNamed } from '../../src/corpus/co-named.ts';
import type { Mention } from '../../src/finder/output/mention.ts';
import { annotate } from '../../src/pipeline/annotation/annotate.ts';
import { passagesOf } from '../../src/pipeline/annotation/passages.ts';
import { plainArticle } from './plain-article.ts';

const NAME = 'حلب';
const SENTENCE = `عاد الرجل من ${NAME} إلى بيته القديم قبل أن يحل الليل على الناس في الطريق.`;

/** A mention of the same place a sentence, which counts how often it is asked where it lies. */
function mentionsIn(text: string, tell: () => void): Mention[] {
  const all: Mention[] = [];
  for (let at = text.indexOf(NAME); at !== -1; at = text.indexOf(NAME, at + 1)) {
    const start = at;
    all.push({
      get start() {
        tell();
        return start;
      },
      end: start + NAME.length,
      exact: NAME,
      place: 'aleppo',
      kind: null,
      role: 'literal',
      confidence: 1,
      candidates: [],
      reasons: [],
    });
  }
  return all;
}

/** How often mentions are looked at when an article of so many paragraphs is annotated. */
function looksFor(paragraphs: number): number {
  let looks = 0;
  const article = plainArticle('a', ...Array.from({ length: paragraphs }, () => SENTENCE));
  annotate(article, { find: (text) => mentionsIn(text, () => (looks += 1)) });
  return looks;
}

describe('annotating a long article', () => {
  afterEach(() => vi.restoreAllMocks());

  it('looks at its mentions about four times as often where it has four times the paragraphs', () => {
    expect(looksFor(2000) / looksFor(500)).toBeLessThan(5);
  });

  it('tells the sentences of a paragraph apart once, however often it names a place', () => {
    const paragraph = Array.from({ length: 50 }, () => SENTENCE).join(' ');
    const annotated = annotate(plainArticle('a', paragraph), {
      find: (text) => mentionsIn(text, () => undefined),
    });
    const walks = vi.spyOn(String.prototype, 'matchAll');
    expect(passagesOf(annotated)).toHaveLength(50);
    expect(walks.mock.contexts.filter((text) => String(text) === paragraph)).toHaveLength(1);
  });

  it.each([
    ['one paragraph', (sentences: string[]) => [sentences.join(' ')]],
    ['a paragraph each', (sentences: string[]) => sentences],
  ])('finds each mention in its passage where the sentences are %s', (_, paragraphsOf) => {
    const article = plainArticle('a', ...paragraphsOf(Array.from({ length: 50 }, () => SENTENCE)));
    const annotated = annotate(article, { find: (text) => mentionsIn(text, () => undefined) });
    const passages = passagesOf(annotated).map(({ passage }) => passage);
    expect(passages.map(({ text }) => text)).toEqual(Array.from({ length: 50 }, () => SENTENCE));
    expect(
      passages.every(({ text, marks }) => marks.every(({ start, end }) => text.slice(start, end) === NAME)),
    ).toBe(true);
    expect(countCoNamed('damascus', passages, () => annotated.blocks)).toEqual(new Map([['aleppo', 50]]));
  });
});
