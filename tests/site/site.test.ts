import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type PreviewServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { developmentConfig } from '../../src/cli/develop/development-config.ts';
import { createLiveCorpus } from '../../src/cli/develop/live-corpus.ts';
import { serveSite } from '../../src/cli/serve-site.ts';
import { decodeManifest } from '../../src/corpus/decode.ts';
import { HOSTED } from '../../src/pipeline/files/files.ts';
import { MARK } from '../../src/publish/site-mark.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { summariesIn } from '../pipeline/summaries.ts';

const folder = mkdtempSync(join(tmpdir(), 'buldan-'));
cpSync('tests/fixtures/corpora/tunisia', folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const FOLDERS = { content: join(folder, 'content'), geo: join(folder, 'geo') };
const ARTICLE = join(FOLDERS.content, '2026/inland.md');
const TEXT = readFileSync(ARTICLE, 'utf8');
const readCorpus = () => createLiveCorpus(FOLDERS, HOSTED).current();
const BROKEN = '---\nid: [\n---\nnothing\n';

describe('a site that is built', () => {
  const out = join(folder, 'site');
  const read = (file: string) => readFileSync(join(out, file), 'utf8');

  beforeAll(async () => {
    const result = await readCorpus();
    expect(result.problems).toEqual([]);
    await buildSite(result, out);
  });

  it('has the page with the title, language and policy of its site', () => {
    const page = read('index.html');
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('<title>خريطة تونس</title>');
    expect(page).toContain('<meta name="description" content="نصوص قصيرة كُتبت للاختبار.">');
    expect(page).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src [^"]*none/);
  });

  it('asks for its files from where it lies, so that a subfolder will do', () => {
    expect(read('index.html')).not.toMatch(/(src|href)="\//);
  });

  it('has the corpus and the layers as plain files', () => {
    expect(decodeManifest(JSON.parse(read('data/manifest.json'))).articles.total).toBe(3);
    expect(JSON.parse(read('data/layers/settlements.geojson')).features).toHaveLength(12);
  });

  it('takes the place of no folder that holds anything else', async () => {
    await expect(buildSite(await readCorpus(), FOLDERS.content)).rejects.toThrow('has no buldan-site.txt');
    expect(readFileSync(ARTICLE, 'utf8')).toBe(TEXT);
  });

  it('stays as it was where building it again fails', async () => {
    const before = read('index.html');
    writeFileSync(ARTICLE, BROKEN);
    const result = await readCorpus();
    await buildSite(result, out);
    writeFileSync(ARTICLE, TEXT);
    expect(result.problems.map(({ file, severity }) => [file, severity])).toEqual([[ARTICLE, 'error']]);
    expect(read('index.html')).toBe(before);
  });
});

describe('two builds into one folder at once', () => {
  it('leave the site of the quicker one, and the other says why it stops where files are gone that were to stay', async () => {
    const out = join(folder, 'shared');
    await buildSite(await readCorpus(), out);
    const { files, ...result } = await readCorpus();
    function* overtaken() {
      const all = [...(files ?? [])];
      yield* all;
      // Meanwhile the other one ends, whose site has no such file.
      rmSync(join(out, 'data', all[0]?.path ?? ''));
      const mark = readFileSync(join(out, MARK), 'utf8');
      writeFileSync(join(out, MARK), mark.replace(/build \w+/, 'build 0123456789ab'));
    }
    await expect(buildSite({ ...result, files: overtaken() }, out)).rejects.toThrow(
      'Another build has changed',
    );
    expect(readFileSync(join(out, MARK), 'utf8')).toContain('build 0123456789ab');
  });
});

describe('a site that is served', () => {
  let server: PreviewServer;
  const ask = (path: string) => fetch(new URL(path, server.resolvedUrls?.local[0]));

  beforeAll(async () => {
    server = await serveSite(join(folder, 'site'), 0);
  });
  afterAll(() => server.close());

  it.each([
    { path: '', header: 'content-security-policy', value: /default-src 'none'.*frame-ancestors \*/ },
    { path: 'data/manifest.json', header: 'access-control-allow-origin', value: /^\*$/ },
    { path: 'data/layers/settlements.geojson', header: 'x-content-type-options', value: /nosniff/ },
  ])('comes with the headers that a host should send: $header', async ({ path, header, value }) => {
    expect((await ask(path)).headers.get(header)).toMatch(value);
  });

  it.each([
    'nothing',
    'nothing.html?lang=en',
    'place',
    'place/none.html',
    'assets/none.js',
    'data/passages/none.json',
    '%E0.html',
  ])('answers an address that it does not know with its own page for that: %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(readFileSync(join(folder, 'site/404.html'), 'utf8'));
    expect(answer.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/i);
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    // What is not there yet may be there tomorrow.
    expect(answer.headers.get('cache-control')).toBeNull();
  });

  it.each(['', 'index.html', 'contents', 'contents.html', 'place/kairouan.html?lang=en'])(
    'has the page of an address that it knows: "%s"',
    async (path) => expect((await ask(path)).status).toBe(200),
  );

  it('cannot be served at a port that is taken', async () => {
    const { port } = new URL(server.resolvedUrls?.local[0] ?? '');
    await expect(serveSite(join(folder, 'site'), Number(port))).rejects.toThrow(`Port ${port} is taken`);
  });

  it('cannot be served from where none was built', async () => {
    await expect(serveSite(join(folder, 'content'), 0)).rejects.toThrow('There is no site');
  });
});

describe('a site that is developed', () => {
  let server: ViteDevServer;
  const told: string[] = [];

  beforeAll(async () => {
    server = await createServer({
      ...developmentConfig(createLiveCorpus(FOLDERS)),
      configFile: false,
      logLevel: 'silent',
      server: { port: 0, host: '127.0.0.1' },
    });
    vi.spyOn(server.ws, 'send').mockImplementation((message: unknown) => {
      told.push((message as { event: string }).event);
    });
    await server.listen();
  });
  afterAll(() => server.close());

  const ask = async (path: string) => fetch(new URL(path, server.resolvedUrls?.local[0]));
  const titles = async () =>
    summariesIn(decodeManifest(await (await ask('data/manifest.json')).json())).map(({ title }) => title);

  it('shows a change of an article and has the page load again', async () => {
    expect(await titles()).toContain('Inland by road');
    writeFileSync(ARTICLE, TEXT.replace('Inland by road', 'By road, inland'));
    await vi.waitFor(async () => expect(await titles()).toContain('By road, inland'), 30_000);
    expect(told).toContain('buldan:changed');
  });

  it('leaves an article with an error out until it is right again, and has the page load again', async () => {
    const before = told.length;
    writeFileSync(ARTICLE, BROKEN);
    await vi.waitFor(async () => expect(await titles()).not.toContain('By road, inland'), 30_000);
    expect(told.slice(before)).toContain('buldan:changed');
    writeFileSync(ARTICLE, TEXT);
    await vi.waitFor(async () => expect(await titles()).toContain('Inland by road'), 30_000);
  });

  it('serves the modules of the app, also those in its folder of the same name', async () => {
    const module = await ask('data/load-corpus.ts');
    expect(module.headers.get('content-type')).toContain('javascript');
  });

  it.each(['data/passages/none.json', 'place/none.html'])(
    'says of a file that it has not that it is not there: %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it.each([
    ['place/sousse.html', 'text/html', 'سوسة'],
    ['article/inland.html', 'text/html', 'Kairouan'],
    ['contents.html', 'text/html', 'place/sousse.html'],
    ['pages.css', 'text/css', 'blockquote'],
    ['buldan-map.js', 'text/javascript', 'buldan-map'],
    ['data/layers/settlements.geojson', 'application/geo+json', 'FeatureCollection'],
  ])('has what the built site has: %s', async (path, type, words) => {
    const response = await fetch(new URL(path, server.resolvedUrls?.local[0]), {
      headers: { Accept: 'text/html,*/*' },
    });
    expect(response.headers.get('content-type')).toContain(type);
    expect(await response.text()).toContain(words);
  });

  it('puts no policy into the page, which needs more than its own files', async () => {
    expect(await (await ask('')).text()).not.toContain('Content-Security-Policy');
  });
});
