import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openNotebook } from '../../../src/cli/stream/notebook.ts';

const root = mkdtempSync(join(tmpdir(), 'buldan-'));
const path = join(root, 'notes.json');
const made: string[] = [];
const complaints: string[] = [];

beforeEach(() => {
  rmSync(path, { force: true });
  made.length = 0;
  complaints.length = 0;
});
afterAll(() => rmSync(root, { recursive: true }));

const open = () => openNotebook(path, 'reader', (words) => complaints.push(words));

function note(key: string, from: readonly string[] = [], { recall } = open()): string {
  return recall(key, () => {
    made.push(key);
    return [key, ...from.map((each) => note(each, [], { recall, save: () => undefined }))].join(' ');
  });
}

function build(keys: readonly (readonly [key: string, from: readonly string[]])[]): string[] {
  const notebook = open();
  const values = keys.map(([key, from]) => note(key, from, notebook));
  notebook.save();
  return values;
}

describe('a notebook', () => {
  it('keeps what a build asked for, and what that was worked out from', () => {
    build([['whole', ['one', 'two']]]);
    expect(build([['whole', ['one', 'two']]])).toEqual(['whole one two']);
    expect(made).toEqual(['whole', 'one', 'two']);
    build([['another', ['one', 'two', 'three']]]);
    expect(made.slice(3)).toEqual(['another', 'three']);
    build([['whole', ['one']]]);
    expect(made.slice(5)).toEqual(['whole']);
    build([
      ['whole', ['two']],
      ['two', []],
    ]);
    expect(made.slice(6)).toEqual(['two']);
  });

  it('is not written where nothing in it is new', () => {
    build([['one', []]]);
    const { ino } = statSync(path);
    build([['one', []]]);
    expect(statSync(path).ino).toBe(ino);
    build([['two', []]]);
    expect(statSync(path).ino).not.toBe(ino);
  });

  it('is told to be broken, and made anew', () => {
    writeFileSync(path, '{"cut');
    build([['one', []]]);
    expect(complaints).toHaveLength(1);
    build([['one', []]]);
    expect(complaints).toHaveLength(1);
    expect(made).toEqual(['one']);
  });
});
