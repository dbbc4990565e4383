import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MARK } from '../../src/publish/site-mark.ts';
import { readMark, writeMark } from '../../src/site/folder/site-mark.ts';

let folder: string;
let workshop: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'buldan-'));
  workshop = join(folder, '.workshop');
  mkdirSync(workshop);
});
afterEach(() => rmSync(folder, { recursive: true }));

const pathsOf = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, number) => `article/${number % 256}/a-rather-long-id-of-an-article-${number}.html`,
  );
const marks = (): string[] => readdirSync(folder).filter((name) => name.startsWith('buldan-site'));

describe('the mark of a site', () => {
  it.each([3, 20_000, 100_000])('names each of %i files, in files of less than 2 MB', (count) => {
    writeMark(folder, workshop, 'ab12', pathsOf(count));
    expect(readMark(folder)?.toSorted()).toEqual(pathsOf(count).sort());
    for (const name of marks()) expect(statSync(join(folder, name)).size).toBeLessThan(2_000_000);
    expect(marks().length).toBe(Math.ceil(count / 20_000));
  });

  it('leaves none of its former parts', () => {
    writeMark(folder, workshop, 'ab12', pathsOf(50_000));
    writeMark(folder, workshop, 'ab12', pathsOf(30_000));
    expect(marks()).toEqual(['buldan-site-ab12-2.txt', MARK]);
    writeMark(folder, workshop, 'cd34', pathsOf(5));
    expect(marks()).toEqual([MARK]);
  });

  it('still names its site where a build was killed before it put its own in place', () => {
    writeMark(folder, workshop, 'ab12', pathsOf(50_000));
    expect(() => writeMark(folder, join(folder, 'gone'), 'cd34', pathsOf(70_000))).toThrow('ENOENT');
    expect(readMark(folder)).toHaveLength(50_000);
  });
});
