import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';
import { Misuse } from '../../src/cli/commands/command.ts';
import { leads } from '../../src/cli/commands/leads.ts';
import { readGazetteer } from '../../src/gazetteer/read-gazetteer.ts';
import { Obstacle } from '../../src/site/obstacle.ts';
import { expectGolden } from '../golden.ts';

const OWN = {
  '@id': 'urn:buldan:place:mahattat-alsahil',
  type: 'Feature',
  properties: {
    title: 'محطة الساحل',
    fclasses: ['P'],
    kind: 'town',
    uncertainty_km: 5,
    confidence: 'medium',
    position_source: 'A list',
    matching: { ar: ['محطة الساحل'], en: [] },
    provenance: {
      geometry: { source: 'A list', licence: 'CC0' },
      names: { source: 'A list', licence: 'CC0' },
    },
  },
  names: [{ toponym: 'محطة الساحل', lang: 'ar', citations: [{ label: 'A list', year: 2024 }] }],
  geometry: { type: 'Point', coordinates: [14.7, 32.4] },
};

/** A town of the world near a place of the project, one of a name that several countries have, and one that no gazetteer knows. */
const ARTICLES = [
  'سار الوفد من محطة الساحل إلى بلدة زليتن، ثم عاد إلى بلدة زليتن في المساء.',
  'وصل الزوار إلى بلدة الروضة قبل الظهر، وكان في استقبالهم أهلها.',
  'زرع السكان الزيتون في قرية الطويحينات بعد أن نزل المطر.',
];

let content = '';
let geo = '';
const file = (layer: string): string => join(geo, 'gazetteer', `${layer}.geojson`);

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'buldan-leads-'));
  content = join(folder, 'content');
  geo = join(folder, 'geo');
  mkdirSync(content);
  mkdirSync(join(geo, 'gazetteer'), { recursive: true });
  writeFileSync(
    file('settlements'),
    `{"type":"FeatureCollection", "features": [ ${JSON.stringify(OWN)} ]}\n`,
  );
  for (const [index, text] of ARTICLES.entries())
    writeFileSync(
      join(content, `${index}.md`),
      `---\nid: a${index}\nlang: ar\ntitle: null\noutlet: null\nauthor: null\ndate: null\nsource: null\n---\n\n${text}\n`,
    );
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function run(words: readonly string[], language = 'en'): Promise<string> {
  vi.stubEnv('LC_ALL', language);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  said.mockClear();
  expect(await leads.run(['--content', content, '--geo', geo, ...words])).toBe(0);
  return said.mock.calls.flat().join('\n');
}

function placesOf(layer: string): ReturnType<typeof readGazetteer> {
  return readGazetteer([{ file: file(layer), text: readFileSync(file(layer), 'utf8'), background: false }]);
}

describe('buldan leads', () => {
  it.each(['ar', 'en'])('prints a table for people, in %s', async (language) => {
    expectGolden(`tests/golden/leads/${language}.txt`, `${await run([], language)}\n`);
  });

  it('writes the sure ones where nobody is there to answer, and touches nothing else in the file', async () => {
    const before = readFileSync(file('settlements'), 'utf8');
    await run(['--write']);
    const after = readFileSync(file('settlements'), 'utf8');
    const kept = before.slice(0, before.lastIndexOf('}') - 3);
    expect(after.startsWith(kept)).toBe(true);
    const { places, problems } = placesOf('settlements');
    expect(problems).toEqual([]);
    expect(places.map(({ id }) => id)).toEqual(['mahattat-alsahil', 'gn:2208485']);
    expect(places[1]).toMatchObject({
      geometryProvenance: { source: 'GeoNames', licence: 'CC-BY-4.0' },
      nameProvenance: { source: 'GeoNames', licence: 'CC-BY-4.0' },
      container: 'iso:LY-MI',
    });
    expect(await check.run(['--content', content, '--geo', geo, '--strict'])).toBe(0);
  });

  it('writes the same bytes whenever it is asked, and nothing twice', async () => {
    await run(['--write', '1', '2.2', 'زليتن']);
    const once = readFileSync(file('settlements'), 'utf8');
    expect(placesOf('settlements').places).toHaveLength(3);
    writeFileSync(
      file('settlements'),
      `{"type":"FeatureCollection", "features": [ ${JSON.stringify(OWN)} ]}\n`,
    );
    await run(['--write', '1', '2.2']);
    expect(readFileSync(file('settlements'), 'utf8')).toBe(once);
    expect(await run([])).not.toContain('زليتن');
  });

  it('takes the numbers of the Arabic table', async () => {
    await run(['--write', '2.2', '1']);
    const expected = readFileSync(file('settlements'), 'utf8');
    writeFileSync(
      file('settlements'),
      `{"type":"FeatureCollection", "features": [ ${JSON.stringify(OWN)} ]}\n`,
    );
    await run(['--write', '٢٫٢', '١'], 'ar');
    expect(readFileSync(file('settlements'), 'utf8')).toBe(expected);
  });

  it('writes what nobody knows without a position, only when it is asked for', async () => {
    const before = readFileSync(file('settlements'), 'utf8');
    await expect(run(['--write', '1', 'الطويحينات'])).rejects.toThrow(Obstacle);
    expect(readFileSync(file('settlements'), 'utf8')).toBe(before);
    await run(['--write', 'الطويحينات', '--without-position']);
    const { places, problems } = placesOf('settlements');
    expect(problems).toEqual([]);
    expect(places[1]).toMatchObject({ kind: 'village', point: null, geometry: null });
  });

  it.each([[['1']], [['--write', '--kind', 'nonsense']]])('refuses %j in words', async (words) => {
    await expect(run(words)).rejects.toThrow(Misuse);
  });

  it('says that a word is not in the table', async () => {
    await expect(run(['--write', '1.9'])).rejects.toThrow('"1.9" is not in the table');
  });
});
