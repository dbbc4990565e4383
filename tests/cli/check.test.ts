import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';
import { smallArchive } from '../e2e/pmtiles.ts';

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

async function checked(
  language = 'en_GB.UTF-8',
  ...options: readonly string[]
): Promise<{ code: number; said: string }> {
  vi.stubEnv('LC_ALL', language);
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  said.mockClear();
  const code = await check.run(['--content', content, '--geo', geo, ...options]);
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

  it.each([
    ['is not there', null, 'the file streets.pmtiles, which is not there'],
    [
      'is something else',
      new TextEncoder().encode('x'),
      'the file streets.pmtiles, which is no PMTiles file',
    ],
    [
      'was copied in part',
      smallArchive('raster').slice(0, 200),
      'the file streets.pmtiles, which ends before its tiles do',
    ],
    ['is whole', smallArchive('raster'), null],
  ])(
    'refuses settings whose file of streets no map could show, with the line: it %s',
    async (_, bytes, wrong) => {
      write([place('kitale', 'Kitale')], 'They went to Kitale.', 'Back to Kitale.');
      const [site, streets] = [join(content, 'site.yaml'), join(content, 'streets.pmtiles')];
      writeFileSync(site, 'title: {en: A}\nground:\n  file: streets.pmtiles\n  attribution: © Somebody\n');
      if (bytes !== null) writeFileSync(streets, bytes);
      const { code, said } = await checked();
      for (const file of [site, streets]) rmSync(file, { force: true });
      expect(code).toBe(wrong === null ? 0 : 1);
      if (wrong !== null) expect(said).toContain(`site.yaml:3:9: error: ${wrong}`);
      expect(said).toContain(wrong === null ? '0 errors' : '1 error, 0 warnings');
    },
  );

  it('leaves an article with an error out, says so, and refuses it only where it is told to be strict', async () => {
    write([place('kitale', 'Kitale')], 'They went to Kitale.', 'Back to Kitale.');
    const bad = join(content, 'bad.md');
    writeFileSync(bad, 'no front matter');
    const lenient = await checked();
    const strict = await checked('en_GB.UTF-8', '--strict');
    rmSync(bad);
    expect(lenient.code).toBe(0);
    expect(lenient.said).toContain('bad.md:1:1: error: no front matter');
    expect(lenient.said).toContain('left out of the site for their errors: 1 article.');
    expect(lenient.said).toContain('2 articles: 2 mentions of 1 place');
    expect(strict.code).toBe(1);
    expect(strict.said).not.toContain('2 articles');
  });

  it('writes out no more than twenty warnings of one kind, and every error', async () => {
    write([place('kitale', 'Kitale')], ...Array.from({ length: 60 }, () => 'They went to Kitale.'));
    for (let number = 0; number < 60; number++) {
      const file = join(content, `${number}.md`);
      const text = readFileSync(file, 'utf8');
      writeFileSync(
        file,
        number < 30 ? text.replace('id: a', 'tags: x\nid: a') : text.replace('lang: en', 'lang: 7'),
      );
    }
    const { said } = await checked();
    expect(said.match(/: warning: the key tags/g)).toHaveLength(20);
    expect(said).toContain('10 more warnings of this kind');
    expect(said.match(/: error: /g)).toHaveLength(30);
    for (let number = 0; number < 60; number++) rmSync(join(content, `${number}.md`));
  });

  it('never says that there are no errors over an empty map', async () => {
    write([place('nowhere', 'Nowhere')], 'Nothing here.', 'Nor here.');
    const { said } = await checked();
    expect(said).not.toContain('0 errors');
    expect(said).toContain('The map is empty');
  });
});
