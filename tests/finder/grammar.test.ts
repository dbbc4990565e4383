import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES_AGAINST } from '../../src/finder/evidence/against.ts';
import { GRAMMARS } from '../../src/finder/grammar/languages.ts';

const ROOT = 'src/finder';
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*/g;

/** The files of the finder outside the folders of its languages. */
const files = readdirSync(ROOT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !GRAMMARS.some(({ language }) => file.startsWith(join(ROOT, 'grammar', language))));

describe('the words of a language', () => {
  it.each(files)('stand in its own folder, and not in %s', (file) => {
    const code = readFileSync(file, 'utf8').replace(COMMENT, '');
    expect(code).not.toMatch(/[\u0600-\u06ff]/);
  });

  it('are known for Arabic, English and French', () => {
    expect(GRAMMARS.map(({ language }) => language)).toEqual(['ar', 'en', 'fr']);
  });
});

describe('the rules against a place', () => {
  it('have each an id of its own, by which a reader learns what was said', () => {
    const ids = RULES_AGAINST.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});
