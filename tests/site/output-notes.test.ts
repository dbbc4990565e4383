import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openOutputNotes } from '../../src/site/folder/output-notes.ts';
import { openSiteFolder } from '../../src/site/folder/site-folder.ts';
import { writeFiles } from '../../src/site/folder/write-files.ts';

const NAMED_BY_CONTENT = 'search/ab/abc.json';
const PAGE = 'article/one.html';

let root: string;
beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'buldan-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  fs.rmSync(root, { recursive: true });
});

/** Gives back the paths of the files that had to be made. */
async function build(pageFrom: string): Promise<string[]> {
  const out = join(root, 'site');
  const complain = (words: string) => expect.fail(words);
  const folder = openSiteFolder(out, openOutputNotes(join(root, 'cache'), out, 'code', complain));
  const made: string[] = [];
  const file = (path: string, from: string) => ({
    path,
    madeFrom: () => from,
    content: () => {
      made.push(path);
      return from;
    },
  });
  const files = [file(NAMED_BY_CONTENT, NAMED_BY_CONTENT), file(PAGE, pageFrom)];
  await writeFiles(folder.workshop, files, { below: 'data/', former: folder.former });
  await folder.publish();
  folder.discard();
  return made;
}

describe('a file of a site that is made from what it was made from before', () => {
  it('is looked at once', async () => {
    await build('one');
    const looks: string[] = [];
    for (const look of ['statSync', 'lstatSync'] as const) {
      const original = fs[look];
      vi.spyOn(fs, look).mockImplementation(((path: string, ...others: []) => {
        looks.push(String(path));
        return original(path, ...others);
      }) as typeof original);
    }
    syncBuiltinESMExports();
    expect(await build('one')).toEqual([]);
    for (const path of [PAGE, NAMED_BY_CONTENT])
      expect(looks.filter((each) => each.endsWith(path))).toHaveLength(1);
  });

  it.each([
    ['is another', () => undefined, 'two', [PAGE]],
    ['is the same and it was written over', (path: string) => fs.writeFileSync(path, 'ONE'), 'one', [PAGE]],
    ['is the same and it is gone', (path: string) => fs.rmSync(path), 'one', [PAGE]],
    ['is the same', () => undefined, 'one', []],
  ])('is made only where it has to be: that %s', async (_, spoil, from, made) => {
    await build('one');
    await build('one');
    spoil(join(root, 'site', 'data', PAGE));
    expect(await build(from)).toEqual(made);
    expect(fs.readFileSync(join(root, 'site', 'data', PAGE), 'utf8')).toBe(from);
    expect(await build(from)).toEqual([]);
  });
});
