import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MARK, markText } from '../../src/publish/site-mark.ts';
import { openSiteFolder } from '../../src/site/folder/site-folder.ts';
import { writeFiles } from '../../src/site/folder/write-files.ts';

let out: string;
beforeEach(() => {
  out = join(mkdtempSync(join(tmpdir(), 'buldan-')), 'site');
});
afterEach(() => rmSync(join(out, '..'), { recursive: true }));

const PAGE = 'article/one.html';
const PACKED = 'data/passages/ab/abc.json.gz';

async function build(files: Readonly<Record<string, string>>): Promise<void> {
  const folder = openSiteFolder(out);
  try {
    const all = Object.entries(files).map(([path, text]) => ({ path, content: () => text }));
    await writeFiles(folder.workshop, all, { former: folder.former });
    await folder.publish();
  } finally {
    folder.discard();
  }
}

const inodeOf = (path: string): number => statSync(join(out, path)).ino;
const textOf = (path: string): string => {
  const bytes = readFileSync(join(out, path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
};

describe.each([PAGE, PACKED])('a file of a site that is made again: %s', (path) => {
  beforeEach(() => build({ 'index.html': 'page', [path]: 'وصلت القافلة' }));

  it('stays the very same file where nothing in it has changed', async () => {
    const before = inodeOf(path);
    await build({ 'index.html': 'another page', [path]: 'وصلت القافلة' });
    expect(inodeOf(path)).toBe(before);
    expect(textOf(path)).toBe('وصلت القافلة');
    expect(textOf('index.html')).toBe('another page');
  });

  it.each([
    ['its content changes', 'وصلت القوافل', () => undefined],
    ['it was cut off', 'وصلت القافلة', () => truncateSync(join(out, path), 5)],
    ['somebody wrote over it', 'وصلت القافلة', () => writeFileSync(join(out, path), 'نص آخر من هنا')],
    ['it is gone', 'وصلت القافلة', () => rmSync(join(out, path))],
  ])('is written where %s', async (_, text, spoil) => {
    spoil();
    await build({ 'index.html': 'page', [path]: text });
    expect(textOf(path)).toBe(text);
  });

  it('is never mixed with what another build has put in its place meanwhile', async () => {
    const folder = openSiteFolder(out);
    const page = { path: 'index.html', content: () => 'a third page' };
    await writeFiles(folder.workshop, [page, { path, content: () => 'وصلت القافلة' }], folder);
    writeFileSync(join(out, MARK), markText('0.1.0', 'abc', ['index.html', path]));
    await expect(folder.publish()).rejects.toThrow('Another build has changed');
    folder.discard();
    expect(textOf('index.html')).toBe('page');
  });

  it('goes with the site that had it', async () => {
    await build({ 'index.html': 'page' });
    expect(existsSync(join(out, path))).toBe(false);
  });
});
