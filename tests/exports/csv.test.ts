import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv, defuse, restore } from '../../src/exports/csv.ts';
import { SELECTION } from './example-selection.ts';

const text = csv.write(SELECTION);
const read = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

describe('CSV of mentions', () => {
  it('opens with a byte order mark, so that Excel reads its Arabic', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff);
  });

  it('is read by an independent reader without an error, one row a mention', () => {
    expect(read.errors).toEqual([]);
    expect(read.data).toHaveLength(6);
  });

  it('gives back every quotation and its passage', () => {
    const row = read.data.find(({ place }) => place === 'gn:77');
    expect(row?.quote).toBe('تل <b>الورد</b>');
    expect(restore(row?.passage ?? '')).toBe('=cmd|calc تل <b>الورد</b> & "البحيرة"');
    expect(row?.passage?.startsWith("'=")).toBe(true);
  });

  it('names source and licence of position and name', () => {
    expect(read.data[0]).toMatchObject({
      geometry_source: 'A survey',
      geometry_licence: 'CC BY 4.0',
      names_source: 'A gazetteer',
      names_licence: 'CC0',
    });
  });

  it('keeps the numbers of positions numbers, south and west too', () => {
    const south = {
      ...SELECTION,
      places: SELECTION.places.slice(0, 1).map((summary) => ({ ...summary, point: [-11.5, -44] as const })),
    };
    const [row] = Papa.parse<Record<string, string>>(csv.write(south), { header: true }).data;
    expect([row?.longitude, row?.latitude]).toEqual(['-11.5', '-44']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', "'quoted", '\r=1'])(
    'defuses %j',
    (dangerous) => {
      expect(defuse(dangerous)).toBe(`'${dangerous}`);
    },
  );

  it.each(['البوكمال', '1=1', '"x"', ''])('leaves %j as it is', (harmless) => {
    expect(defuse(harmless)).toBe(harmless);
  });

  it('gives back any text that it defused', () => {
    const beginning = fc.constantFrom('', "'", '=', ' +', '\t', '＠');
    fc.assert(
      fc.property(beginning, fc.string(), (start, rest) => restore(defuse(start + rest)) === start + rest),
    );
  });
});
