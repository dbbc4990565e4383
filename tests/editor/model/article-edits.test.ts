import { describe, expect, it } from 'vitest';
import {
  bodyOf,
  correct,
  correctEverywhere,
  editBody,
  uncorrect,
} from '../../../src/editor/model/article-edits.ts';
import { correctionsOf, correctionsSetAside } from '../../../src/input/edit-article.ts';

const FILE = `---
id: a
lang: ar
title: معركة الرقة
---

وصل إلى الرقة ثم غادر الرقة.

وعاد إلى الباغوز.
`;

describe('mending an article', () => {
  it('adds one line to the front matter and touches nothing else', () => {
    const mended = correct(FILE, { quote: 'الباغوز', occurrence: 1, place: null });
    expect(mended).toBe(FILE.replace('\n---\n\n', '\nmentions:\n  - {quote: الباغوز, place: null}\n---\n\n'));
    expect(uncorrect(mended, { quote: 'الباغوز', occurrence: 1 })).toBe(FILE);
  });

  it('tells occurrences apart, the title’s among them', () => {
    const mended = correct(FILE, { quote: 'الرقة', occurrence: 2, place: 'raqqa' });
    expect(correctionsOf(mended)).toMatchObject([{ quote: 'الرقة', occurrence: 2, place: 'raqqa' }]);
    const everywhere = correctEverywhere(mended, { quote: 'الرقة', place: null });
    expect(correctionsOf(everywhere).map(({ occurrence, place }) => [occurrence, place])).toEqual([
      [1, null],
      [2, null],
      [3, null],
    ]);
  });

  it('lets corrections follow the words that move', () => {
    const mended = correct(FILE, { quote: 'الرقة', occurrence: 3, place: 'raqqa' });
    const edited = editBody(mended, `قبل الرقة بيوم.\n\n${bodyOf(mended)}`);
    expect(correctionsOf(edited)).toMatchObject([{ quote: 'الرقة', occurrence: 4, place: 'raqqa' }]);
  });

  it('sets a correction aside whose words are gone, and loses none', () => {
    const mended = correct(FILE, { quote: 'الباغوز', occurrence: 1, place: null });
    const edited = editBody(mended, bodyOf(mended).replace('وعاد إلى الباغوز.', 'وعاد.'));
    expect(correctionsOf(edited)).toEqual([]);
    expect(correctionsSetAside(edited)).toMatchObject([{ quote: 'الباغوز', place: null }]);
  });
});
