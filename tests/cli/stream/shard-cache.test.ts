import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openShardCache } from '../../../src/cli/stream/shard-cache.ts';

const root = mkdtempSync(join(tmpdir(), 'buldan-'));
const file = join(root, 'one.md');
const article = { file, id: 'one', days: null, problems: [], hash: 'of what was read' };
afterAll(() => rmSync(root, { recursive: true }));

const open = () => openShardCache(join(root, 'cache'), 'key', () => undefined);

describe('what is kept of an article', () => {
  it('is given again as long as its file is as it was', () => {
    writeFileSync(file, 'one');
    const cache = open();
    expect(cache.knownArticles([file]).size).toBe(0);
    cache.keepArticles([article]);
    expect(open().knownArticles([file]).get(file)).toEqual(article);
    writeFileSync(file, 'another');
    expect(open().knownArticles([file]).size).toBe(0);
  });

  it('is not given for what was written into the file while the build was reading it', () => {
    writeFileSync(file, 'as it was read');
    const cache = open();
    cache.knownArticles([file]);
    writeFileSync(file, 'as it was written then');
    cache.keepArticles([article]);
    expect(open().knownArticles([file]).size).toBe(0);
  });
});
