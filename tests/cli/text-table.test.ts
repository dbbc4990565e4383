import { describe, expect, it } from 'vitest';
import { formatTable, isolate } from '../../src/cli/print/text-table.ts';

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

describe('a table for the terminal', () => {
  it('makes every column as wide as its widest cell', () => {
    expect(
      formatTable(
        [
          ['a', 'bb'],
          ['ccc', 'd'],
        ],
        '  ',
      ),
    ).toBe('  a    bb\n  ccc  d');
  });

  it('counts marks and invisible signs as no width', () => {
    const lines = plain(
      formatTable([
        ['الرَّقَّة', 'x'],
        ['الرقة', 'x'],
      ]),
    ).split('\n');
    expect(lines.map((line) => line.replace(/\p{M}/gu, ''))).toEqual(['الرقة  x', 'الرقة  x']);
  });

  it('keeps Arabic together in a line from left to right, and leaves Latin alone', () => {
    expect(isolate('حلب')).toBe('\u2068حلب\u2069');
    expect(isolate('Aleppo')).toBe('Aleppo');
  });
});
