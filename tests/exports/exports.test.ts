import { describe, expect, it } from 'vitest';
import { EXPORTS } from '../../src/exports/exports.ts';
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

describe('the list of exports', () => {
  it.each(['id', 'extension'] as const)('names no %s twice', (field) => {
    const values = EXPORTS.map((format) => format[field]);
    expect(new Set(values).size).toBe(values.length);
  });
});
