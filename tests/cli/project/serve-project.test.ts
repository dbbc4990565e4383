import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { developmentConfig } from '../../../src/cli/develop/development-config.ts';
import { createLiveCorpus } from '../../../src/cli/develop/live-corpus.ts';
import { addressOf, type ListedProject, PROJECT_ADDRESS } from '../../../src/input/project-protocol.ts';

const ARTICLE = '---\nid: a\nlang: en\ntitle: One\n---\nThe road to Raqqa.\r\n';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const tag = (text: string) => `"${hashOf(text)}"`;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly isOurs?: boolean;
}

let root: string;
let outside: string;
let server: ViteDevServer;
let token: string;
let port: number;

/** As any program may ask, with headers that a browser would not let a page set. */
function send(
  path: string,
  { method = 'GET', headers = {}, body, isOurs = true }: Asked = {},
): Promise<Answer> {
  const own = isOurs ? { origin: `http://127.0.0.1:${port}`, 'x-buldan-project': token } : {};
  return new Promise((resolve, reject) => {
    const asked = request(
      { port, host: '127.0.0.1', agent: false, path, method, headers: { ...own, ...headers } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(parts).toString(),
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

const put = (path: string, body: string, expected: string | null, more: Asked = {}) =>
  send(addressOf(path), {
    method: 'PUT',
    body,
    ...more,
    headers: {
      ...(expected === null ? { 'if-none-match': '*' } : { 'if-match': expected }),
      ...more.headers,
    },
  });

const inProject = (path: string) => join(root, path);

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'buldan-own-files-')));
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'buldan-outside-')));
  for (const folder of ['content/2024', 'geo/gazetteer']) mkdirSync(inProject(folder), { recursive: true });
  writeFileSync(inProject('content/a.md'), ARTICLE);
  writeFileSync(join(outside, 'secret.md'), ARTICLE);
  symlinkSync(join(outside, 'secret.md'), inProject('content/link.md'));
  symlinkSync(outside, inProject('content/elsewhere'));
  symlinkSync(inProject('content/a.md'), inProject('content/2024/inner.md'));
  mkdirSync(inProject('content/folder.md'));
  const folders = { content: inProject('content'), geo: inProject('geo') };
  server = await createServer({
    ...developmentConfig(createLiveCorpus(folders)),
    configFile: false,
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  port = Number(new URL(server.resolvedUrls?.local[0] ?? '').port);
  symlinkSync(join(outside, 'not-there.md'), inProject('content/dangling.md'));
  const page = await send('/editor.html', { isOurs: false });
  token = /<meta name="x-buldan-project" content="([\w-]{43})">/.exec(page.text)?.[1] ?? '';
});

afterAll(async () => {
  await server.close();
  for (const folder of [root, outside]) rmSync(folder, { recursive: true });
});

beforeEach(() => writeFileSync(inProject('content/a.md'), ARTICLE));

describe('the project’s own files', () => {
  it('are listed with their hashes; what a link leads out of it is named and not read', async () => {
    const listed: ListedProject = JSON.parse((await send(PROJECT_ADDRESS)).text);
    expect(listed.files).toContainEqual({ path: 'content/a.md', hash: hashOf(ARTICLE) });
    expect(listed.outside).toEqual(
      expect.arrayContaining(['content/link.md', 'content/elsewhere/secret.md']),
    );
    expect(listed.files.map(({ path }) => path)).not.toContain('content/link.md');
  });

  it('are given to the byte', async () => {
    const { status, text, headers } = await send(addressOf('content/a.md'));
    expect([status, text, headers.etag]).toEqual([200, ARTICLE, tag(ARTICLE)]);
  });

  it('are written to the byte, also by a link within the project, with who may read them as before', async () => {
    chmodSync(inProject('content/a.md'), 0o640);
    const text = '\ufeffبلدان\r\n\0';
    const { status, headers } = await put('content/2024/inner.md', text, tag(ARTICLE));
    expect([status, headers.etag]).toEqual([204, tag(text)]);
    expect(readFileSync(inProject('content/a.md'), 'utf8')).toBe(text);
    expect(statSync(inProject('content/a.md')).mode & 0o777).toBe(0o640);
    expect(readdirSync(inProject('content')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('are made where there was none, in a folder that is new, and removed', async () => {
    expect((await put('content/جديد/ب.md', ARTICLE, null)).status).toBe(204);
    const gone = await send(addressOf('content/جديد/ب.md'), {
      method: 'DELETE',
      headers: { 'if-match': tag(ARTICLE) },
    });
    expect(gone.status).toBe(204);
    expect((await send(addressOf('content/جديد/ب.md'))).status).toBe(404);
  });
});

describe('a file that changed meanwhile', () => {
  it('stays, and is given back', async () => {
    writeFileSync(inProject('content/a.md'), 'Of another program');
    const { status, text, headers } = await put('content/a.md', 'Mine', tag(ARTICLE));
    expect([status, text, headers.etag]).toEqual([412, 'Of another program', tag('Of another program')]);
    expect(readFileSync(inProject('content/a.md'), 'utf8')).toBe('Of another program');
  });

  it('stays where nothing was expected', async () => {
    expect((await put('content/a.md', 'Mine', null)).status).toBe(412);
    expect(readFileSync(inProject('content/a.md'), 'utf8')).toBe(ARTICLE);
  });

  it('is not made again where it was removed', async () => {
    const { status, headers } = await put('content/removed.md', 'Mine', tag(ARTICLE));
    expect([status, headers.etag]).toEqual([412, undefined]);
    expect(existsSync(inProject('content/removed.md'))).toBe(false);
  });

  it('is written by one of two who expect the same', async () => {
    const both = ['One', 'Two'].map((text) => put('content/a.md', text, tag(ARTICLE)));
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([204, 412]);
  });

  it('is not written without saying what is expected', async () => {
    const { status } = await send(addressOf('content/a.md'), { method: 'PUT', body: 'Mine' });
    expect(status).toBe(428);
  });
});

describe('hostile requests', () => {
  const stays = () => {
    expect(readFileSync(inProject('content/a.md'), 'utf8')).toBe(ARTICLE);
    expect(readdirSync(outside)).toEqual(['secret.md']);
    expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe(ARTICLE);
  };

  it.each([
    ['without a token', { 'x-buldan-project': '' }],
    ['with another token', { 'x-buldan-project': 'a'.repeat(43) }],
    ['of a page of another origin', { origin: 'https://attacker.example' }],
    ['of another page of this machine', { origin: 'http://127.0.0.1:1' }],
    ['of a frame without an origin', { origin: 'null' }],
    [
      'of a host that resolves to this machine',
      { host: 'attacker.example', origin: 'http://attacker.example' },
    ],
    ['that a browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['that a browser calls same-site', { 'sec-fetch-site': 'same-site' }],
  ])('%s are refused', async (_what, headers: Record<string, string>) => {
    const asked = await Promise.all([
      put('content/a.md', 'Theirs', tag(ARTICLE), { headers }),
      send(addressOf('content/a.md'), {
        method: 'DELETE',
        headers: { 'if-match': tag(ARTICLE), ...headers },
      }),
      send(addressOf('content/a.md'), { headers }),
      send(PROJECT_ADDRESS, { headers }),
    ]);
    expect(asked.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    for (const { text, headers: given } of asked) {
      expect(text).not.toContain('Raqqa');
      expect(given['access-control-allow-origin']).toBeUndefined();
    }
    stays();
  });

  it.each([
    'content/../../secret.md',
    'content/..%2f..%2fsecret.md',
    'content/%2e%2e/%2e%2e/secret.md',
    '..%2fpackage.json',
    '%2fetc%2fpasswd',
    '/etc/passwd',
    'content/a.md%00.txt',
    'content/a.md?x=../b.md&y',
    'content/run.sh',
    'content/%E0%A4%A.md',
    'package.json',
  ])('for %s find nothing outside', async (address) => {
    const { status, text } = await send(PROJECT_ADDRESS + address);
    if (address.startsWith('content/a.md?')) expect(text).toBe(ARTICLE);
    else expect([400, 403, 404]).toContain(status);
    const written = await send(PROJECT_ADDRESS + address, {
      method: 'PUT',
      body: 'Theirs',
      headers: { 'if-none-match': '*' },
    });
    expect([400, 403, 404, 412]).toContain(written.status);
    stays();
  });

  it.each([
    'content/link.md',
    'content/elsewhere/secret.md',
    'content/dangling.md',
    'content/elsewhere/new/x.md',
    'content/folder.md',
  ])('do not follow %s out of the project', async (path) => {
    const { status, text } = await send(addressOf(path));
    expect([status, text.includes('Raqqa')]).toEqual([403, false]);
    for (const expected of [null, tag(ARTICLE)])
      expect((await put(path, 'Theirs', expected)).status).toBe(403);
    const gone = await send(addressOf(path), { method: 'DELETE', headers: { 'if-match': tag(ARTICLE) } });
    expect(gone.status).toBe(403);
    stays();
  });

  it('with other methods, and with far too much, change nothing', async () => {
    expect((await send(addressOf('content/a.md'), { method: 'POST', body: 'Theirs' })).status).toBe(405);
    const huge = await put('content/a.md', 'a'.repeat(65_000_000), tag(ARTICLE)).catch(() => null);
    expect([413, undefined]).toContain(huge?.status);
    stays();
  });

  it.each([
    { origin: 'http://127.0.0.1:1' },
    { origin: 'http://localhost:1', 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-mode': 'no-cors' },
    { host: 'attacker.example' },
  ])('for the page with the token are refused: %j', async (headers: Record<string, string>) => {
    const page = await send('/editor.html', { isOurs: false, headers });
    expect(page.status).toBe(403);
    expect(page.text).not.toContain(token);
    expect(page.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('for the page in another way than by visiting it find no token', async () => {
    for (const path of [
      '/editor.html?x',
      '//editor.html',
      '/../editor.html',
      '/@fs/editor.html',
      '/editor.html/',
    ])
      expect(
        (await send(path, { isOurs: false, headers: { origin: 'http://127.0.0.1:1' } })).text,
      ).not.toContain(token);
  });

  it('cannot put the page into a frame', async () => {
    expect((await send('/editor.html', { isOurs: false })).headers['x-frame-options']).toBe('DENY');
  });
});
