import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';
import { importCommand } from '../../src/cli/commands/import.ts';
import { createLiveCorpus } from '../../src/cli/develop/live-corpus.ts';
import { loadWorld } from '../../src/cli/load-world.ts';
import { kml } from '../../src/exports/kml.ts';
import { linkedPlaces } from '../../src/exports/linked-places.ts';
import { readWorldIndex } from '../../src/gazetteer/world/pieces.ts';
import { WorldContainers } from '../../src/import/world-containers.ts';
import { wholeSelection } from '../../src/pipeline/files/whole-selection.ts';
import { importText, placesOf } from './import-text.ts';

const pieces = loadWorld();
if (pieces === null) throw new Error('The world is missing.');
const index = readWorldIndex(pieces);
const world = new WorldContainers([...index.places, ...index.divisions.all()]);

const read = (rows: readonly string[], separator = ',') =>
  importText(rows.map((row) => row.replaceAll(',', separator)).join('\n'), { world });
const containersOf = (found: ReturnType<typeof read>) => placesOf(found).map(({ container }) => container);

describe('containers in the world', () => {
  it.each([
    ['in Arabic', 'المحافظة', 'تعز', 'iso:YE-TA'],
    ['with its designator', 'المحافظة', 'محافظة تعز', 'iso:YE-TA'],
    ['in English', 'governorate', "Ta'izz", 'iso:YE-TA'],
    ['with its designator in English', 'Governorate', 'Taiz Governorate', 'iso:YE-TA'],
    ['by its code', 'inside', 'iso:YE-TA', 'iso:YE-TA'],
    ['a wilaya', 'الولاية', 'ولاية صفاقس', 'iso:TN-61'],
    ['a county of another script', 'state', 'Santa Catarina', null],
  ])('are found by name: %s', (_, header, name, expected) => {
    expect(containersOf(read([`name,kind,${header}`, `Somewhere,village,${name}`]))).toEqual([expected]);
  });

  it('are the country where only that is named', () => {
    const found = read([
      'name_ar,kind,lat,lon,الدولة',
      'قرية ما,village,13.5,43.9,اليمن',
      'اليمن,country,15,48,YE',
    ]);
    expect(containersOf(found)).toEqual(['iso:YE', null]);
  });

  it('are told apart by the country that a row names, else by where the place lies', () => {
    expect(
      containersOf(
        read([
          'name,kind,lat,lon,region,country',
          'One,village,,,Central,UG',
          'Two,village,0.35,32.6,Central,',
          'Three,village,,,Red Sea,SD',
        ]),
      ),
    ).toEqual(['iso:UG-C', 'iso:UG-C', 'iso:SD-RS']);
    expect(
      containersOf(read(['name,kind,lat,lon,governorate', 'Four,village,27.2,33.8,البحر الأحمر'])),
    ).toEqual(['iso:EG-BA']);
  });

  it('are never guessed: several are told with their codes, and what they share is kept', () => {
    const found = read(['name,kind,المحافظة', 'الخوبة,village,البحر الأحمر', 'شارع الزبيري,street,صنعاء']);
    expect(containersOf(found)).toEqual([null, 'iso:YE']);
    expect(found.told.filter((line) => !line.startsWith('missing'))).toEqual([
      expect.stringMatching(
        /several divisions of the world have; write one of iso:EG-BA, iso:SD-RS, .*: الخوبة$/,
      ),
      expect.stringMatching(/write one of iso:YE-SA, iso:YE-SN, .*: شارع الزبيري$/),
    ]);
  });

  it('lie where the place lies, and hold nothing as large as themselves', () => {
    const found = read([
      'name,kind,lat,lon,governorate',
      'Elsewhere,village,40,-100,Taiz',
      'Aden,governorate,12.8,45,Aden',
    ]);
    expect(containersOf(found)).toEqual([null, null]);
    expect(found.told).toEqual([expect.stringContaining('nor among the world’s divisions: Taiz')]);
  });

  it('give way to the project’s own', () => {
    const found = read(['id,name,kind,governorate', 'own,Taiz,governorate,', 'x,Al Barh,village,Taiz']);
    expect(containersOf(found)).toEqual([null, 'own']);
  });
});

const ARTICLE = `---
id: a
lang: ar
title: null
outlet: null
author: null
date: null
source: null
---

وصلت القافلة إلى قرية العرضة قرب تعز في اليمن، ثم إلى قرية كيبوكو في كينيا.
`;

describe('a project with containers in the world', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const folder = mkdtempSync(join(tmpdir(), 'buldan-containers-'));
  const [content, geo] = [join(folder, 'content'), join(folder, 'geo')];
  mkdirSync(content);
  mkdirSync(geo);
  writeFileSync(join(content, 'a.md'), ARTICLE);
  const table = join(folder, 'places.csv');
  const head = 'id,name_ar,kind,lat,lon,المحافظة,country\n';
  const rows = 'arda,العرضة,village,13.5,43.9,تعز,\nkiboko,كيبوكو,village,-2.2,37.7,Eastern,KE\n';
  writeFileSync(table, head + rows);

  it('passes check, knows what holds its places, and comes back from its exports the same', async () => {
    const words = [table, '--geo', geo, '--source', 'A list', '--licence', 'CC0', '--year', '2024'];
    expect(await importCommand.run(words)).toBe(0);
    expect(await check.run(['--content', content, '--geo', geo, '--strict'])).toBe(0);
    const { corpus } = await createLiveCorpus({ content, geo }).current();
    if (corpus === null) throw new Error('The corpus has errors.');
    const held = (id: string) => corpus.places.find(({ place }) => place.id === id)?.place.container;
    expect([held('arda'), held('kiboko')]).toEqual(['iso:YE-TA', 'iso:KE-400']);
    expect([held('iso:YE-TA'), held('iso:KE-400')]).toEqual(['iso:YE', 'iso:KE']);
    for (const format of [linkedPlaces, kml]) {
      const back = importText(format.write(wholeSelection(corpus)), { world });
      const containers = placesOf(back).map(({ id, container }) => [id, container]);
      expect(containers).toContainEqual(['arda', 'iso:YE-TA']);
      expect(containers).toContainEqual(['kiboko', 'iso:KE-400']);
      expect(containers).toContainEqual(['iso:YE-TA', 'iso:YE']);
      expect(containers).toContainEqual(['iso:KE', null]);
    }
  });

  it('says which code of a container is none', async () => {
    const file = join(geo, 'gazetteer', 'settlements.geojson');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('iso:YE-TA', 'iso:YE-XX'));
    expect(await check.run(['--content', content, '--geo', geo])).toBe(1);
    writeFileSync(file, before);
  });
});
