import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The commands of the README's second section, which somebody with a folder of articles types one after the other. */
const [, section = ''] = readFileSync('README.md', 'utf8').split('\n## Your own map\n');
const [INSTALL = '', INIT = '', ADD = '', START = ''] = (/```sh\n([^`]*)```/.exec(section)?.[1] ?? '')
  .split('\n')
  .map((line) => line.replace(/ +#.*/, ''));

/** An empty folder of somebody else's, with nothing in it but the packed tarball and an article that they have. */
const folder = mkdtempSync(join(tmpdir(), 'buldan-package-'));
const tunisia = join(folder, 'tunisia');
const type = (command: string) => execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
const buldan = (words: readonly string[], input = '', cwd = folder) =>
  execFileSync('npx', ['--no-install', 'buldan', ...words], { cwd, input, encoding: 'utf8' });

beforeAll(() => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], { encoding: 'utf8' }),
  ) as [{ filename: string }];
  renameSync(join(folder, packed.filename), join(folder, 'buldan.tgz'));
  writeFileSync(
    join(folder, 'news.html'),
    '<html><body><h1>خبر</h1><p>وصلت القافلة إلى مدينة سوسة في تونس.</p></body></html>',
  );
  type(INSTALL);
  cpSync('tests/fixtures/corpora/tunisia/content', join(tunisia, 'content'), { recursive: true });
  cpSync('tests/fixtures/corpora/tunisia/geo', join(tunisia, 'geo'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package, installed in an empty folder', () => {
  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(buldan(['--version']).trim()).toBe(version);
  });

  it('makes a project and its map by the commands of the README', async () => {
    expect(type(INIT)).toContain('npm start');
    expect(type(ADD.replace('FILES…', 'news.html'))).toContain('content/undated/khbr.md');
    expect(() => type('npm run check')).not.toThrow();
    const port = await freePort();
    const server = spawn('sh', ['-c', `${START} -- --port ${port}`], {
      cwd: folder,
      env: { ...process.env, BROWSER: 'none' },
      detached: true,
    });
    try {
      await answers(server, port);
      const manifest = await (await fetch(`http://127.0.0.1:${port}/data/manifest.json`)).json();
      expect(JSON.stringify(manifest)).toContain('سوسة');
    } finally {
      process.kill(-(server.pid ?? failed()));
    }
    type('npm run build');
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toContain(basename(folder));
  });

  it('checks the project in the folder that it is run in', () => {
    expect(() => buldan(['check'], '', tunisia)).not.toThrow();
  });

  it('builds the project in the folder that it is run in', () => {
    expect(buldan(['build'], '', tunisia)).toMatch(/^dist: 3 articles/);
    expect(readFileSync(join(tunisia, 'dist/index.html'), 'utf8')).toContain('خريطة تونس');
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

  it('serves the project while it is written', async () => {
    const port = await freePort();
    const program = join(folder, 'node_modules/buldan/lib/cli/main.js');
    const server = spawn('node', [program, 'develop', '--port', `${port}`], { cwd: tunisia });
    try {
      await answers(server, port);
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
    writeFileSync(join(folder, 'program.mts'), program);
    type('npm install --no-audit --no-fund typescript@7 @types/node@20');
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom'];
    execFileSync('npx', ['--no-install', 'tsc', ...options, '--skipLibCheck', 'program.mts'], {
      cwd: folder,
    });
    expect(execFileSync('node', ['program.mjs'], { cwd: folder, encoding: 'utf8' })).toBe('0 function\n');
  });
});

/** When a server has said where it listens; npm prints the command with its port before that. */
function answers(server: ChildProcessWithoutNullStreams, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (data: Buffer) => {
      said += data;
      if (said.includes('127.0.0.1') && said.includes(`${port}`)) resolve();
    });
    server.on('close', () => reject(new Error('The server ended.')));
  });
}

function failed(): never {
  throw new Error('There is none.');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
