import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createLoader } from '../../src/cli/load-input.ts';

const root = mkdtempSync(join(tmpdir(), 'buldan-'));
const folders = { content: join(root, 'content'), geo: join(root, 'geo') };
const ONE = join(folders.content, '2017/one.md');
const TWO = join(folders.content, 'two.md');

function write(file: string, text: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  write(ONE, 'one');
  write(TWO, 'two');
  write(join(folders.geo, 'gazetteer/settlements.geojson'), '{}');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('files that nothing reads', () => {
  it.each([
    ['site.yml', true],
    ['2017/three.markdown', true],
    ['2017/site.yaml', true],
    ['notes.txt', true],
    ['site.yaml', false],
    ['2017/.DS_Store', false],
    ['.three.md.swp', false],
  ])('are named in a warning: %s %s', async (name, isNamed) => {
    const file = join(folders.content, name);
    write(file, 'text');
    const { problems } = await createLoader(folders)();
    expect(problems.map((problem) => [problem.severity, problem.file])).toEqual(
      isNamed ? [['warning', file]] : [],
    );
  });
});

describe('a file that is no article by its size', () => {
  it('is left out with an error', async () => {
    write(TWO, 'two ');
    truncateSync(TWO, 200_000_000);
    const { articles, problems } = await createLoader(folders)();
    expect(articles.map(({ file }) => file)).toEqual([ONE]);
    expect(problems.map(({ severity, file, read }) => [severity, file, read])).toEqual([
      ['error', TWO, { what: 'large-file', megabytes: 200 }],
    ]);
  });
});

describe('many files', () => {
  it('are read however few may be open at once', () => {
    for (let number = 0; number < 1000; number++) write(join(folders.content, `${number}.md`), 'text');
    const { content, geo } = folders;
    const checked = spawnSync(
      'sh',
      ['-c', `ulimit -n 256 && node --import tsx src/cli/main.ts check --content ${content} --geo ${geo}`],
      { encoding: 'utf8' },
    );
    expect(checked.stderr).toContain('1,004 errors, 0 warnings');
    expect(checked.stderr).not.toContain('EMFILE');
  });
});

describe('loading again', () => {
  it('gives the same objects for files that have not changed', async () => {
    const load = createLoader(folders);
    const before = await load();
    write(TWO, 'two and more');
    const after = await load();
    expect(after.articles[0]).toBe(before.articles[0]);
    expect(after.articles[1]?.bytes.toString()).toBe('two and more');
  });

  it('looks only at new files and at those that are told to have changed', async () => {
    const load = createLoader(folders);
    const before = await load();
    write(ONE, 'one and more');
    write(TWO, 'two and more');
    utimesSync(TWO, 1, 1);
    write(join(folders.content, 'three.md'), 'three');
    const after = await load(new Set([TWO]));
    expect(after.articles[0]).toBe(before.articles[0]);
    expect(after.articles[2]).not.toBe(before.articles[1]);
    expect(after.articles.map(({ file }) => file).slice(1)).toEqual([join(folders.content, 'three.md'), TWO]);
  });

  it('misses no file that is gone', async () => {
    const load = createLoader(folders);
    await load();
    rmSync(TWO);
    expect((await load(new Set([TWO]))).articles.map(({ file }) => file)).toEqual([ONE]);
  });
});

describe('links', () => {
  it('are followed, to files and to folders, and never round', async () => {
    const elsewhere = join(root, 'elsewhere');
    write(join(elsewhere, 'deep/three.md'), 'three');
    write(join(root, 'four.md'), 'four');
    symlinkSync(elsewhere, join(folders.content, 'linked'));
    symlinkSync(join(root, 'four.md'), join(folders.content, 'four.md'));
    symlinkSync(folders.content, join(folders.content, '2017/round'));
    symlinkSync(folders.content, join(elsewhere, 'back'));
    const { articles } = await createLoader(folders)();
    const names = articles.map(({ file }) => relative(folders.content, file));
    expect(names).toEqual(['2017/one.md', 'four.md', 'linked/deep/three.md', 'two.md']);
  });

  it('that lead nowhere are named', async () => {
    symlinkSync(join(root, 'nothing.md'), join(folders.content, 'lost.md'));
    await expect(createLoader(folders)()).rejects.toThrow('lost.md');
  });
});
