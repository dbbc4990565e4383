import { describe, expect, it } from 'vitest';
import { joinParts, partsOfArticle, withBody } from '../../src/input/edit/article-file.ts';
import { withField } from '../../src/input/edit/edit-article.ts';
import {
  correctionsOf,
  correctionsSetAside,
  withCorrections,
  withSetAside,
} from '../../src/input/edit/edit-corrections.ts';

const FILE = `---
id: a
lang: ar
title: null # not known
outlet: العربي الجديد
date: 2019-02~
inferred: [outlet, date]
mentions:
  # the bank, not the town
  - {quote: الضفة, place: null}
  - quote: الرقة
    place: raqqa
tags: [x]
---

وصل إلى الرقة.
`;

const correction = (quote: string, place: string | null) => ({
  quote,
  occurrence: null,
  prefix: '',
  suffix: '',
  place,
});

describe('editing an article’s file', () => {
  it('parts and joins it to the letter, with any ends of lines and a byte order mark', () => {
    for (const text of [FILE, `\uFEFF${FILE.replaceAll('\n', '\r\n')}`, FILE.trimEnd(), '---\n---\n']) {
      const parts = partsOfArticle(text);
      expect(parts && joinParts(parts)).toBe(text);
    }
    expect(partsOfArticle('no front matter')).toBeNull();
  });

  it('changes the body alone, and keeps its ends of lines', () => {
    expect(withBody(FILE, 'نص\n\nآخر')).toBe(FILE.replace('وصل إلى الرقة.', 'نص\n\nآخر'));
    const windows = FILE.replaceAll('\n', '\r\n');
    expect(withBody(windows, 'a\n\nb').endsWith('\r\n\r\na\r\n\r\nb\r\n')).toBe(true);
  });

  it('writes one field, which is then no longer inferred', () => {
    expect(withField(FILE, 'title', 'الرقة: يوم')).toBe(
      FILE.replace('title: null #', 'title: "الرقة: يوم" #'),
    );
    expect(withField(FILE, 'date', '2019-02-03')).toBe(
      FILE.replace('2019-02~', '2019-02-03').replace('[outlet, date]', '[outlet]'),
    );
    expect(withField(FILE, 'author', null)).toBe(FILE.replace('tags: [x]\n', 'tags: [x]\nauthor: null\n'));
  });

  it('reads, adds, changes and removes corrections a line each', () => {
    const [first, second] = correctionsOf(FILE);
    if (first === undefined || second === undefined) throw new Error('Two were expected.');
    expect(withCorrections(FILE, [first, second])).toBe(FILE);
    expect(withCorrections(FILE, [first, second, correction('حلب', 'aleppo')])).toBe(
      FILE.replace('place: raqqa\n', 'place: raqqa\n  - {quote: حلب, place: aleppo}\n'),
    );
    expect(withCorrections(FILE, [second])).toBe(FILE.replace('  - {quote: الضفة, place: null}\n', ''));
    expect(withCorrections(FILE, [correction('الضفة', 'west-bank'), second])).toBe(
      FILE.replace('{quote: الضفة, place: null}', '{quote: الضفة, place: west-bank}'),
    );
    expect(correctionsOf(withCorrections(FILE, []))).toEqual([]);
  });

  it('begins a list where there is none', () => {
    const bare = '---\nid: a\nlang: ar\n---\n\nx\n';
    const written = withCorrections(bare, [correction('a, b: "c"', null)]);
    expect(correctionsOf(written)).toEqual([correction('a, b: "c"', null)]);
    expect(withCorrections(written, [])).toBe(bare);
  });

  it('sets corrections aside and finds them again', () => {
    const gone = { ...correction('حلب', 'aleppo'), occurrence: 2, prefix: 'في ' };
    const written = withSetAside(FILE, [gone]);
    expect(correctionsSetAside(written)).toEqual([gone]);
    expect(correctionsOf(written)).toEqual(correctionsOf(FILE));
    expect(withSetAside(written, [])).toBe(FILE);
  });
});
