import { describe, expect, it } from 'vitest';
import { applyAgain, bodyOf, editBody, forget, isBack } from '../../../src/editor/model/article-edits.ts';
import { correctionsOf, correctionsSetAside } from '../../../src/input/edit/edit-corrections.ts';
import { correct, correctEverywhere, uncorrect } from '../../../src/pipeline/annotation/correct-article.ts';

const FILE = `---
id: a
lang: ar
title: معركة الرقة
---

وصل إلى الرقة ثم غادر الرقة.

وعاد إلى الباغوز.
`;

describe('fixes an article', () => {
  it('adds one line to the front matter and touches nothing else', () => {
    const fixed = correct(FILE, { quote: 'الباغوز', occurrence: 1, place: null });
    expect(fixed).toBe(FILE.replace('\n---\n\n', '\nmentions:\n  - {quote: الباغوز, place: null}\n---\n\n'));
    expect(uncorrect(fixed, { quote: 'الباغوز', occurrence: 1 })).toBe(FILE);
  });

  it('tells occurrences apart, the title’s among them', () => {
    const fixed = correct(FILE, { quote: 'الرقة', occurrence: 2, place: 'raqqa' });
    expect(correctionsOf(fixed)).toMatchObject([{ quote: 'الرقة', occurrence: 2, place: 'raqqa' }]);
    const everywhere = correctEverywhere(fixed, { quote: 'الرقة', place: null });
    expect(correctionsOf(everywhere).map(({ occurrence, place }) => [occurrence, place])).toEqual([
      [1, null],
      [2, null],
      [3, null],
    ]);
  });

  it('lets corrections follow the words that move', () => {
    const fixed = correct(FILE, { quote: 'الرقة', occurrence: 3, place: 'raqqa' });
    const edited = editBody(fixed, `قبل الرقة بيوم.\n\n${bodyOf(fixed)}`);
    expect(correctionsOf(edited)).toMatchObject([{ quote: 'الرقة', occurrence: 4, place: 'raqqa' }]);
  });

  it('applies a correction again when its words are back, and keeps it aside until then', () => {
    const fixed = correct(FILE, { quote: 'الباغوز', occurrence: 1, place: 'baghuz' });
    const without = editBody(fixed, bodyOf(fixed).replace('وعاد إلى الباغوز.', 'وعاد.'));
    const gone = correctionsSetAside(without);
    const [correction] = gone;
    if (correction === undefined) throw new Error('A correction was to be set aside.');
    expect(isBack(without, correction)).toBe(false);
    expect(applyAgain(without, gone, correction)).toBe(without);
    const back = editBody(without, `${bodyOf(without)}\n\nثم رجع إلى الباغوز.`);
    expect(isBack(back, correction)).toBe(true);
    const again = applyAgain(back, gone, correction);
    expect(correctionsOf(again)).toMatchObject([{ quote: 'الباغوز', place: 'baghuz' }]);
    expect(correctionsSetAside(again)).toEqual([]);
    expect(correctionsSetAside(forget(back, gone, correction))).toEqual([]);
  });

  it('sets a correction aside whose words are gone, and loses none', () => {
    const fixed = correct(FILE, { quote: 'الباغوز', occurrence: 1, place: null });
    const edited = editBody(fixed, bodyOf(fixed).replace('وعاد إلى الباغوز.', 'وعاد.'));
    expect(correctionsOf(edited)).toEqual([]);
    expect(correctionsSetAside(edited)).toMatchObject([{ quote: 'الباغوز', place: null }]);
  });
});
