import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Misuse } from '../../src/cli/commands/command.ts';
import { importCommand } from '../../src/cli/commands/import.ts';

const folder = mkdtempSync(join(tmpdir(), 'buldan-import-'));
const table = join(folder, 'places.tsv');
const out = join(folder, 'places.geojson');
writeFileSync(table, 'id\tname_ar\tkind\tlat\tlon\nkarmah\tالكرمة\ttown\t33.4\t43.9\nbad\t\ttown\t33\t43\n');

const SOURCE = ['--source', 'A map', '--licence', 'CC0', '--year', '2024'];

describe('buldan import', () => {
  it('writes the places it could read and reports success', async () => {
    expect(await importCommand.run(['tsv', table, ...SOURCE, '--out', out])).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8')).features).toHaveLength(1);
  });

  it('fails where nothing could be read', async () => {
    expect(await importCommand.run(['geonames', table, '--year', '2024', '--out', out])).toBe(1);
  });

  it.each([
    ['no format', []],
    ['a format it does not know', ['shapefile', table]],
    ['no file', ['tsv']],
    ['a file that is not there', ['tsv', join(folder, 'missing.tsv'), ...SOURCE]],
    ['a folder that is not there to write into', ['tsv', table, ...SOURCE, '--out', join(folder, 'no', 'x')]],
    ['no source', ['tsv', table]],
    ['a year that is none', ['tsv', table, ...SOURCE, '--year', 'soon']],
    ['a kind that is none', ['tsv', table, ...SOURCE, '--kind', 'planet']],
    ['a language it does not know', ['tsv', table, ...SOURCE, '--language', 'fr']],
  ])('says what is wrong with a call with %s', async (_, words) => {
    await expect(importCommand.run(words)).rejects.toThrow(Misuse);
  });
});
