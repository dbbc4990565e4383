import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';

const folder = mkdtempSync(join(tmpdir(), 'buldan-check-'));
const content = join(folder, 'content');
const geo = join(folder, 'geo');
mkdirSync(content);
mkdirSync(join(geo, 'gazetteer'), { recursive: true });

const place = (id: string, name: string) => ({
  '@id': `urn:buldan:place:${id}`,
  type: 'Feature',
  properties: {
    title: name,
    fclasses: ['P'],
    kind: 'town',
    uncertainty_km: 5,
    confidence: 'medium',
    position_source: 'A list',
    matching: { ar: [], en: [name] },
    provenance: {
      geometry: { source: 'A list', licence: 'CC0' },
      names: { source: 'A list', licence: 'CC0' },
    },
  },
  names: [{ toponym: name, lang: 'en', citations: [{ label: 'A list', year: 2024 }] }],
  geometry: { type: 'Point', coordinates: [36, 0] },
});

function write(places: readonly unknown[], ...texts: readonly string[]): void {
  const file = join(geo, 'gazetteer', 'settlements.geojson');
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features: places }));
  for (const [index, text] of texts.entries())
    writeFileSync(
      join(content, `${index}.md`),
      `---\nid: a${index}\nlang: en\ntitle: null\noutlet: null\nauthor: null\ndate: null\nsource: null\n---\n\n${text}\n`,
    );
}

async function checked(language = 'en_GB.UTF-8'): Promise<{ code: number; said: string }> {
  vi.stubEnv('LC_ALL', language);
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const code = await check.run(['--content', content, '--geo', geo]);
  return { code, said: said.mock.calls.flat().join('\n') };
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('buldan check', () => {
  it('ends with what the map will hold, and who is to be credited', async () => {
    write([place('kitale', 'Kitale')], 'They went to Kitale and left Kitale.', 'Nothing here.');
    const { code, said } = await checked();
    expect(code).toBe(0);
    expect(said).toContain('0 errors, 0 warnings\n2 articles: 2 mentions of 1 place');
    expect(said).toContain('without any place: 1 article: a1');
    expect(said).toContain('sources and licences: A list (CC0)');
  });

  it('says it in Arabic where the system speaks it', async () => {
    write([place('kitale', 'Kitale')], 'They went to Kitale.', 'Nothing here.');
    expect((await checked('ar_YE.UTF-8')).said).toContain('مقالان: موضع واحد في مكان واحد');
  });

  it('never says that there are no errors over an empty map', async () => {
    write([place('nowhere', 'Nowhere')], 'Nothing here.', 'Nor here.');
    const { said } = await checked();
    expect(said).not.toContain('0 errors');
    expect(said).toContain('The map is empty');
  });
});
