import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Misuse } from '../../src/cli/commands/command.ts';
import { importCommand } from '../../src/cli/commands/import.ts';
import { geojson } from '../../src/exports/geojson.ts';
import { readGazetteer } from '../../src/gazetteer/read-gazetteer.ts';
import { Obstacle } from '../../src/site/obstacle.ts';
import { SELECTION } from '../exports/example-selection.ts';

const folder = mkdtempSync(join(tmpdir(), 'buldan-import-'));
const table = join(folder, 'places.tsv');
writeFileSync(table, 'id\tname_ar\tkind\tlat\tlon\nkarmah\tالكرمة\ttown\t33.4\t43.9\nbad\t\ttown\t33\t43\n');

const SOURCE = ['--source', 'A map', '--licence', 'CC0', '--year', '2024'];

describe('buldan import', () => {
  it('writes the places it could read and reports success', async () => {
    const out = join(folder, 'new', 'places.geojson');
    expect(await importCommand.run(['tsv', table, ...SOURCE, '--out', out])).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8')).features).toHaveLength(1);
  });

  it('adds places to the files of a project, a layer each, and keeps what is there', async () => {
    const geo = join(folder, 'geo');
    const more = join(folder, 'more.csv');
    writeFileSync(
      more,
      'id,name_ar,kind,inside\nkarmah,كرمة,town,\nbridge,جسر الكرمة,bridge,الكرمة\nzawbaa,زوبع,village,',
    );
    expect(await importCommand.run([table, '--geo', geo, ...SOURCE])).toBe(0);
    const before = readFileSync(join(geo, 'gazetteer', 'settlements.geojson'), 'utf8');
    expect(await importCommand.run([more, '--geo', geo, ...SOURCE])).toBe(0);
    const files = ['settlements', 'sites'].map((layer) => {
      const file = join(geo, 'gazetteer', `${layer}.geojson`);
      return { file, text: readFileSync(file, 'utf8'), background: false };
    });
    const { places, problems } = readGazetteer(files);
    expect(problems).toEqual([]);
    expect(places.map(({ id, container }) => [id, container])).toEqual([
      ['karmah', null],
      ['zawbaa', null],
      ['bridge', 'karmah'],
    ]);
    expect(files[0]?.text.startsWith(before.slice(0, before.lastIndexOf('\n]')))).toBe(true);
  });

  it('asks for no source of a file in which every place names its own, as our exports do', async () => {
    const exported = join(folder, 'exported.geojson');
    writeFileSync(exported, geojson.write(SELECTION));
    const out = join(folder, 'taken', 'places.geojson');
    expect(await importCommand.run([exported, '--out', out])).toBe(0);
    const taken: { properties: { title: string; provenance: object } }[] = JSON.parse(
      readFileSync(out, 'utf8'),
    ).features;
    const survey = {
      geometry: { source: 'A survey', licence: 'CC BY 4.0' },
      names: { source: 'A gazetteer', licence: 'CC0' },
    };
    const known = taken.filter(({ properties }) => properties.title !== 'العيادة');
    expect(known.map(({ properties }) => properties.provenance)).toEqual(known.map(() => survey));
    expect(known).toHaveLength(4);
  });

  it('fails where nothing could be read', async () => {
    const empty = join(folder, 'empty.tsv');
    writeFileSync(empty, 'name\n\n');
    expect(await importCommand.run([empty, ...SOURCE, '--out', join(folder, 'none')])).toBe(1);
  });

  it.each([
    ['no source', [table], 'Say once where the places'],
    ['a file that is none of a gazetteer', [import.meta.filename, ...SOURCE], 'without a column of names'],
  ])('says in a sentence what stands in the way: %s', async (_, words, sentence) => {
    await expect(importCommand.run(words)).rejects.toThrow(Obstacle);
    await expect(importCommand.run(words)).rejects.toThrow(sentence);
  });

  it.each([
    ['no file', []],
    ['nothing but a format', ['tsv']],
    ['a file that is not there', [join(folder, 'missing.tsv'), ...SOURCE]],
    ['a year that is none', [table, ...SOURCE, '--year', 'soon']],
    ['a kind that is none', [table, ...SOURCE, '--kind', 'planet']],
    ['a language it does not know', [table, ...SOURCE, '--language', 'fr']],
  ])('says what is wrong with a call with %s', async (_, words) => {
    await expect(importCommand.run(words)).rejects.toThrow(Misuse);
  });
});
