import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLiveCorpus } from '../../src/cli/develop/live-corpus.ts';
import { HOSTED } from '../../src/pipeline/files/files.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { siteConfig } from '../../src/site/programs/site-config.ts';

const TUNISIA = 'tests/fixtures/corpora/tunisia';
const out = mkdtempSync(join(tmpdir(), 'buldan-licences-'));
afterAll(() => rmSync(out, { recursive: true }));

const nameIn = (path: string): string | undefined => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];

describe('the licences of a site', () => {
  let page: string;
  let bundled: readonly string[];

  beforeAll(async () => {
    const folders = { content: `${TUNISIA}/content`, geo: `${TUNISIA}/geo` };
    const result = await createLiveCorpus(folders, HOSTED).current();
    await buildSite(result, out);
    page = readFileSync(join(out, 'licences.html'), 'utf8');
    // By another way than the build's own: what the source maps of the same app name, and where its pictures and faces lie.
    const config = siteConfig();
    const built = (await build({
      ...config,
      configFile: false,
      logLevel: 'warn',
      build: { ...config.build, sourcemap: true, write: false },
    })) as Rolldown.RolldownOutput;
    const sources = built.output.flatMap((file) =>
      file.type === 'chunk' ? (file.map?.sources ?? []) : file.originalFileNames,
    );
    bundled = [...new Set(sources.flatMap((path) => nameIn(path) ?? []))].sort();
  });

  it('name every data set that comes with every site, as geo/world/README.md has them', () => {
    const rows = readFileSync('geo/world/README.md', 'utf8').matchAll(
      /^\| (`[^|]+) \| ([^|]+) \| ([^|]+) \|$/gm,
    );
    const shipped = [...rows].map(([, , what = '', licence = '']) => ({ what, licence }));
    expect(shipped.length).toBeGreaterThan(8);
    const known = ['Natural Earth', 'GeoNames', 'CLDR', 'wordfreq'];
    const sources = known.filter((name) => shipped.some(({ what }) => what.includes(name)));
    const licences = new Set(shipped.flatMap(({ licence }) => licence.split(/, |:/)[0] ?? []));
    expect(sources).toEqual(known);
    for (const words of [...sources, ...licences]) expect(page).toContain(words);
  });

  it('name every library and face that is in it', () => {
    const named = [...page.matchAll(/<h3[^>]*>(\S+) /g)].map(([, name]) => name);
    expect(bundled).toEqual(expect.arrayContaining(['leaflet', 'react', 'react-leaflet', 'supercluster']));
    expect(bundled.filter((name) => !named.includes(name))).toEqual([]);
    const faces = ['@fontsource-variable/noto-naskh-arabic', '@fontsource/ibm-plex-sans-arabic'];
    expect(named).toEqual(expect.arrayContaining(faces));
    // In the file of rbush that its authors have bundled: no source map names it.
    const within = ['quickselect'];
    expect(named).toEqual(expect.arrayContaining(within));
    expect(
      named.filter(
        (name) => name !== undefined && ![...bundled, ...faces, ...within, 'Unicode'].includes(name),
      ),
    ).toEqual([]);
  });

  it('have the notices as their authors wrote them', () => {
    const text = readFileSync('node_modules/leaflet/LICENSE', 'utf8').split('\n')[2] ?? '';
    expect(text).toContain('Copyright');
    expect(page).toContain(text);
    expect(page).toContain('Hippocratic');
    expect(page).toContain('SIL OPEN FONT LICENSE');
  });

  it('have the notice that goes with names of Unicode CLDR', () => {
    expect(page).toContain('UNICODE LICENSE V3');
    expect(page).toContain('this copyright and permission notice appear with all copies');
  });

  it('name each data set once, and lead to the licence that asks for it', () => {
    const [, list = ''] = /<ul>([\s\S]*?)<\/ul>/.exec(page) ?? [];
    const items = [...list.matchAll(/<li[^>]*>([\s\S]*?)<\/li>/g)].map(([, item = '']) => item);
    const written = items.map((item) => item.replace(/<[^>]+>/g, ''));
    expect(written).toContain('GeoNames: CC BY 4.0');
    expect(new Set(written.map((words) => words.replaceAll('-', ' '))).size).toBe(items.length);
    for (const item of items.filter((words) => /CC.BY|ODbL|Unicode-3/.test(words)))
      expect(item).toContain('href=');
  });

  it('are linked from every plain page', () => {
    expect(readFileSync(join(out, 'contents.html'), 'utf8')).toContain('href="licences.html"');
    expect(readFileSync(join(out, 'place/sousse.html'), 'utf8')).toContain('href="../licences.html"');
  });

  it('name the data sets', () => {
    const manifest = readFileSync('tests/fixtures/corpora/tunisia/geo/gazetteer/settlements.geojson', 'utf8');
    const [, licence = ''] = /"licen[cs]e": "([^"]+)"/.exec(manifest) ?? [];
    expect(page).toContain(licence);
  });
});
