import { describe, expect, it } from 'vitest';
import { EXPORTS } from '../../src/exports/exports.ts';
import { ris } from '../../src/exports/ris.ts';
import { ADDRESSED, SELECTION } from './example-selection.ts';

describe.each(EXPORTS)('the export $id', (format) => {
  const text = format.write(SELECTION);

  it('never contains a place that is withheld', () => {
    expect(text).not.toContain('shelter');
    expect(text).not.toContain('الملجأ');
    expect(text).not.toContain('11.111');
  });

  it('never contains the position of a place that is coarse', () => {
    expect(text).not.toContain('11.222');
    expect(text).not.toContain('44.222');
  });

  it('leaves out passages of articles that are not selected', () => {
    expect(text).not.toContain('المخفية');
  });

  it('writes equal selections to equal bytes', () => {
    expect(format.write(structuredClone(SELECTION))).toBe(text);
  });

  it('writes an empty selection without failing', () => {
    const empty = { ...SELECTION, places: [], articles: [], passages: {}, texts: [] };
    expect(() => format.write(empty)).not.toThrow();
  });

  it('writes no urn where the site knows its address', () => {
    const iris = format.write(ADDRESSED).match(/urn:buldan:(?!vocabulary:)/g) ?? [];
    expect(iris).toEqual([]);
  });
});

/** What a paragraph may hold, since quotations are exact, and what no XML and no table may. */
const ODD = 'a\u0000b\u001Bc\u202Ed\u2028e\uD800fg';
const ODD_SELECTION = {
  ...SELECTION,
  articles: SELECTION.articles.map((article) => ({ ...article, title: null, opening: ODD, author: ODD })),
  passages: Object.fromEntries(
    Object.entries(SELECTION.passages).map(([place, passages]) => [
      place,
      passages.map((passage) => ({ ...passage, text: ODD.repeat(9) })),
    ]),
  ),
};

describe.each(EXPORTS)('the export $id of what no file of text may hold', (format) => {
  const text = format.write(ODD_SELECTION);

  it('has no control and no half of a character', () => {
    expect(text).not.toMatch(/[^\P{Cc}\t\r\n]|\p{Surrogate}/u);
  });

  it('has as many lines as without it', () => {
    const lines = (written: string) => written.split(/[\r\n\u0085]+/).length;
    expect(lines(text)).toBe(
      lines(
        format.write({
          ...ODD_SELECTION,
          articles: ODD_SELECTION.articles.map((each) => ({ ...each, opening: 'a', author: 'b' })),
        }),
      ),
    );
  });
});

describe('citations in RIS', () => {
  it('keep a value in one line, whatever ends lines in it', () => {
    const opening = 'a\u2028b\u2029c\u000Bd\u0085e';
    const articles = SELECTION.articles.map((article) => ({ ...article, title: null, opening }));
    const lines = ris.write({ ...SELECTION, articles }).split(/[\r\n\v\f\u0085\u2028\u2029]+/);
    expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  });
});

describe('the list of exports', () => {
  it.each(['id', 'extension'] as const)('names no %s twice', (field) => {
    const values = EXPORTS.map((format) => format[field]);
    expect(new Set(values).size).toBe(values.length);
  });
});
