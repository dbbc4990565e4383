import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VIEW_ATTRIBUTES } from '../src/embed/address.ts';
import { EXPORTS } from '../src/exports/exports.ts';
import { SITE_WITHOUT_SETTINGS } from '../src/input/site.ts';
import { contentSecurityPolicy } from '../src/publish/content-security-policy.ts';
import { siteHeaders } from '../src/publish/header-file.ts';

const README = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

const all = (pattern: RegExp): string[] => [...README.matchAll(pattern)].map(([, found = '']) => found);

/** The names in the first column of the table below a heading, as far as they are code. */
function firstColumn(heading: string): string[] {
  const [, below = ''] = README.split(`\n## ${heading}\n`);
  const rows = (below.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
  );
}

describe('the README', () => {
  it.each(all(/\]\(((?!https?:)[^)#]+)\)/g))('leads to %s, which is there', (path) => {
    expect(existsSync(path)).toBe(true);
  });

  it.each([...new Set(all(/npm run (?:--silent )?([\w:]+)/g))])(
    'calls the script %s, which there is',
    (name) => {
      expect(Object.keys(scripts)).toContain(name);
    },
  );

  it.each([...new Set(all(/npm run (?:--silent )?buldan -- (\w+)/g))])(
    'calls the command %s, which there is',
    (name) => {
      expect(existsSync(`src/cli/commands/${name}.ts`)).toBe(true);
    },
  );

  it.each([...new Set(all(/`((?:src|tests|geo|content|\.github)\/[^`<>*]*)`/g))])(
    'names %s, which is there',
    (path) => {
      expect(existsSync(path)).toBe(true);
    },
  );

  it('lists every format of the exports', () => {
    expect(firstColumn('Take it away')).toEqual(EXPORTS.map(({ id }) => id));
  });

  it('lists every attribute of the element', () => {
    expect(firstColumn('Embed').sort()).toEqual(['src', 'height', ...VIEW_ATTRIBUTES].sort());
  });

  it.each(['nginx', 'apache'])('gives %s the headers of the header file', (server) => {
    const recipe = README.split(`\`\`\`${server}\n`)[1]?.split('```')[0] ?? '';
    const rules = siteHeaders(SITE_WITHOUT_SETTINGS);
    const kept = rules.filter(([, headers]) => headers['Cache-Control'] !== undefined).map(([path]) => path);
    const [, folders = ''] = /\(assets\|data\/\(([^)]*)\)\)/.exec(recipe) ?? [];
    const named = ['assets', ...folders.split('|').map((folder) => `data/${folder}`)];
    expect(named.map((folder) => `/${folder}/*`).sort()).toEqual(kept.sort());
    for (const [name, value] of Object.entries(Object.fromEntries(rules)['/*'] ?? {})) {
      expect(recipe.replaceAll('"', '')).toContain(`${name} ${value}`);
    }
  });

  it('tells what the policy is', () => {
    expect(README).toContain("`script-src 'self'; style-src 'self'`");
    expect(contentSecurityPolicy(SITE_WITHOUT_SETTINGS, { embedHosts: true })).toContain(
      "script-src 'self'; style-src 'self'",
    );
  });
});
