import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLiveCorpus } from '../../src/cli/develop/live-corpus.ts';
import { HOSTED } from '../../src/pipeline/files/files.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { PROGRAMS, type RecipeServer, startFromRecipe } from './recipe-server.ts';

const TUNISIA = 'tests/fixtures/corpora/tunisia';
const folder = mkdtempSync(join(tmpdir(), 'buldan-servers-'));
const site = join(folder, 'site');

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly size: number;
}

/** With the server's own coding, which `fetch` would undo. */
const ask = (address: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      let size = 0;
      response.on('data', (bytes: Buffer) => (size += bytes.length));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, size }),
      );
    }).on('error', reject);
  });

beforeAll(async () => {
  const folders = { content: `${TUNISIA}/content`, geo: `${TUNISIA}/geo` };
  await buildSite(await createLiveCorpus(folders, HOSTED).current(), site);
  mkdirSync(join(site, '.git'));
  writeFileSync(join(site, '.git/HEAD'), 'secret');
  // As the build names what belongs to an id with a colon.
  const answer = readFileSync(join(site, 'place/kairouan.oembed.json'), 'utf8');
  writeFileSync(join(site, 'place/gn-7.oembed.json'), answer.replaceAll('place=kairouan', 'place=gn:7'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const namedBy = (pattern: RegExp): string => {
  const [path = ''] = pattern.exec(readFileSync(join(site, 'index.html'), 'utf8')) ?? [];
  return path;
};
const dataFile = (): string => {
  const files = readdirSync(join(site, 'data/passages'), { recursive: true, encoding: 'utf8' });
  return `data/passages/${files.find((file) => file.endsWith('.json'))}`;
};

describe.each(['nginx', 'apache'] as const)('the README’s text for %s', (name) => {
  // Said where it cannot be run: the two are Debian's packages `nginx-light` and `apache2`.
  const isHere = existsSync(PROGRAMS[name].path);
  if (!isHere) console.warn(`${PROGRAMS[name].path} is not here: its recipe is not tried.`);
  let server: RecipeServer;

  beforeAll(async () => {
    if (isHere) server = await startFromRecipe(name, site, join(folder, name));
  });
  afterAll(() => server?.close());

  it.skipIf(!isHere).each(['', 'maps/'])('serves the site from "/%s"', async (subfolder) => {
    const at = (path: string) => ask(`${server.address}${subfolder}${path}`);
    const script = namedBy(/assets\/[^"]+\.js/);
    const style = namedBy(/assets\/[^"]+\.css/);
    const answers = await Promise.all(
      [
        '',
        script,
        style,
        dataFile(),
        'data/manifest.json',
        'data/layers/settlements.geojson',
        'nothing.html',
      ].map(at),
    );
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors \*/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
      expect(headers['access-control-allow-origin']).toBe('*');
    }
    const caching = answers.map(({ headers }) => headers['cache-control']);
    const forEver = 'public, max-age=31536000, immutable';
    expect(caching.slice(0, 6)).toEqual(['no-cache', forEver, forEver, forEver, 'no-cache', 'no-cache']);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 404]);
  });

  it.skipIf(!isHere)('sends text compressed', async () => {
    for (const path of [
      namedBy(/assets\/[^"]+\.js/),
      namedBy(/assets\/[^"]+\.css/),
      dataFile(),
      'data/layers/settlements.geojson',
      'contents.html',
    ]) {
      const { headers, size } = await ask(server.address + path);
      expect(headers['content-encoding'], path).toBe('gzip');
      expect(size, path).toBeLessThan(readFileSync(join(site, path)).length * 0.7);
    }
  });

  it.skipIf(!isHere)('knows the types that browsers insist on', async () => {
    const typeOf = async (path: string) => (await ask(server.address + path)).headers['content-type'];
    expect(await typeOf(namedBy(/assets\/[^"]+\.js/))).toMatch(/^(text|application)\/javascript/);
    expect(await typeOf(namedBy(/assets\/[^"]+\.css/))).toMatch(/^text\/css/);
    expect(await typeOf('data/layers/settlements.geojson')).toMatch(/^application\/geo\+json/);
  });

  it.skipIf(!isHere).each(['', 'maps/'])(
    'answers content systems that paste an address of the map with its place or article, from "/%s"',
    async (subfolder) => {
      const frameOf = async (query: string): Promise<string> => {
        const pasted = encodeURIComponent(`https://maps.example.org/tunisia/${query}`);
        const answer = await fetch(
          `${server.address}${subfolder}oembed.json?maxwidth=600&url=${pasted}&format=json`,
        );
        return /\?[^"]*/.exec(JSON.parse(await answer.text()).html)?.[0] ?? '';
      };
      expect(await frameOf('?lang=en&place=kairouan&at=35,10,8')).toBe(
        '?place=kairouan&amp;lang=en&amp;embed=1',
      );
      expect(await frameOf('?article=coast-road')).toBe('?article=coast-road&amp;embed=1');
      expect(await frameOf('?article=coast-road&lang=en')).toBe(
        '?article=coast-road&amp;lang=en&amp;embed=1',
      );
      for (const query of ['?lang=en', '?place=none&lang=en'])
        expect(await frameOf(query)).toBe('?lang=en&amp;embed=1');
      for (const query of ['?place=gn:7', '?lang=ar&place=gn%3A7&at=1,2,3', '?place=gn:7&lang=../en'])
        expect(await frameOf(query)).toBe('?place=gn:7&amp;embed=1');
      for (const query of [
        '',
        '?place=none',
        '?place=gn:8',
        '?place=../../secret',
        '?replace=kairouan',
        '?lang=ar',
        '?language=en',
        '?lang=none',
      ])
        expect(await frameOf(query)).toBe('?embed=1');
    },
  );

  it.skipIf(!isHere)('has a page for what is not there, and gives nothing hidden away', async () => {
    expect(await (await fetch(`${server.address}place/none.html`)).text()).toContain('لا صفحة بهذا العنوان');
    expect((await ask(`${server.address}.git/HEAD`)).status).toBe(404);
  });
});
