import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** An empty folder of somebody else's, into which the packed tarball is installed as they would do it. */
const folder = mkdtempSync(join(tmpdir(), 'buldan-package-'));
const npm = (...words: string[]) => execFileSync('npm', words, { cwd: folder, encoding: 'utf8' });
const buldan = (words: readonly string[], input = '') =>
  execFileSync('npx', ['--no-install', 'buldan', ...words], { cwd: folder, input, encoding: 'utf8' });

beforeAll(() => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], { encoding: 'utf8' }),
  ) as [{ filename: string }];
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  npm('install', '--no-audit', '--no-fund', join(folder, packed.filename));
  cpSync('tests/fixtures/corpora/tunisia/content', join(folder, 'content'), { recursive: true });
  cpSync('tests/fixtures/corpora/tunisia/geo', join(folder, 'geo'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package, installed in an empty folder', () => {
  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(buldan(['--version']).trim()).toBe(version);
  });

  it('checks the project in the folder that it is run in', () => {
    expect(() => buldan(['check'])).not.toThrow();
  });

  it('builds the project in the folder that it is run in', () => {
    expect(buldan(['build'])).toMatch(/^dist: 3 articles/);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toContain('خريطة تونس');
  });

  it('annotates what it reads', () => {
    const written = buldan(['annotate', '--ndjson'], '{"id": 1, "text": "وصلوا إلى مدينة سوسة"}\n');
    expect(JSON.parse(written).mentions.map(({ exact }: { exact: string }) => exact)).toEqual(['سوسة']);
  });

  it('stops in a folder without a project, and says what it looked for', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const run = () =>
      execFileSync('npx', ['--no-install', 'buldan', 'build'], {
        cwd: empty,
        stdio: 'pipe',
        encoding: 'utf8',
      });
    expect(run).toThrow(/There is no folder .*content/);
  });

  it('begins a project in a new folder, adds what somebody has, and checks it', () => {
    buldan(['init', 'new', '--language', 'ar']);
    const inNew = { cwd: join(folder, 'new'), encoding: 'utf8' } as const;
    writeFileSync(
      join(folder, 'new/news.html'),
      '<html><body><h1>خبر</h1><p>وصلت القافلة إلى مدينة سوسة.</p></body></html>',
    );
    const said = execFileSync('npx', ['--no-install', 'buldan', 'add', 'news.html'], inNew);
    expect(said).toContain('content/undated/khbr.md');
    expect(() => execFileSync('npm', ['run', 'check'], inNew)).not.toThrow();
  });

  it('serves the project while it is written', async () => {
    const port = await freePort();
    const server = spawn('node', ['node_modules/buldan/lib/cli/main.js', 'develop', '--port', `${port}`], {
      cwd: folder,
    });
    try {
      await new Promise<void>((resolve, reject) => {
        server.stdout.on('data', (data: Buffer) => String(data).includes(`${port}`) && resolve());
        server.on('close', () => reject(new Error('The server ended.')));
      });
      const page = await (await fetch(`http://127.0.0.1:${port}/`)).text();
      expect(page).toContain('خريطة تونس');
      const manifest = await (await fetch(`http://127.0.0.1:${port}/data/manifest.json`)).json();
      expect(manifest).toMatchObject({ format: 'buldan-corpus' });
      const kit = await (await fetch(`http://127.0.0.1:${port}/buldan-kit/editor/site-kit.json`)).json();
      expect(kit.copies).toContain('icon.svg');
    } finally {
      server.kill();
    }
  });

  it('gives other programs the finder, the reader of gazetteers and the pipeline, with their types', () => {
    const program = `
      import { createFinder, createPipeline, type Mention, type Place, readGazetteer } from 'buldan';
      const { places } = readGazetteer([]);
      const all: readonly Place[] = places;
      const mentions: Mention[] = createFinder(all, []).find('الرقة');
      console.log(mentions.length, typeof createPipeline().run);
    `;
    writeFileSync(join(folder, 'program.ts'), program);
    npm('install', '--no-audit', '--no-fund', 'typescript@7', '@types/node@20');
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom'];
    execFileSync('npx', ['--no-install', 'tsc', ...options, '--skipLibCheck', 'program.ts'], { cwd: folder });
    expect(execFileSync('node', ['program.js'], { cwd: folder, encoding: 'utf8' })).toBe('0 function\n');
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
