import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  expectedBy,
  isOfOwnOrigin,
  isProjectPath,
  isVisit,
  PROJECT_ADDRESS,
  pathInAddress,
} from '../../src/input/project-protocol.ts';

describe('the paths of a project', () => {
  it.each([
    'content/site.yaml',
    'content/2024/a.md',
    'content/مقالات/الرقة.md',
    'content/a..b.md',
    'geo/gazetteer/settlements.geojson',
    'geo/background/syria/towns.geojson',
    'geo/names.yaml',
  ])('%s is one', (path) => {
    expect(isProjectPath(path)).toBe(true);
    expect(pathInAddress(addressOf(path).slice(PROJECT_ADDRESS.length))).toBe(path);
  });

  it.each([
    '',
    'content',
    'content/',
    'content/.md',
    'content/../secret.md',
    'content/a/../../secret.md',
    'content/./a.md',
    'content//a.md',
    '/content/a.md',
    '/etc/passwd',
    'C:/content/a.md',
    'content/C:/a.md',
    'content\\..\\a.md',
    'content/a\\..\\b.md',
    'content/a.md/',
    'content/a.md\0.txt',
    'content/a\n.md',
    'content/.git/config.md',
    'content/.hidden.md',
    'content/a.md::$DATA',
    'content/con.md',
    'content/folder./a.md',
    'content/folder /a.md',
    'content/run.sh',
    'content/page.html',
    'content/other/site.yaml.exe',
    'geo/gazetteer/a.js',
    'geo/a.geojson',
    'geo/gazetteer/../../a.geojson',
    'package.json',
    'node_modules/a/index.md',
    '../content/a.md',
    'content/\ud800.md',
    `content/${'a'.repeat(500)}.md`,
  ])('%j is none', (path) => {
    expect(isProjectPath(path)).toBe(false);
  });

  it.each([
    'content/%2e%2e/a.md',
    'content/..%2fa.md',
    'content/%00.md',
    'content/%E0%A4%A.md',
    '%2Fetc%2Fpasswd',
  ])('are not found in the address %s', (address) => {
    expect(pathInAddress(address)).toBeNull();
  });

  it('are decoded once only', () => {
    expect(pathInAddress('content/%252e%252e%252fa.md')).toBe('content/%2e%2e%2fa.md');
  });

  it('have no part that leads anywhere else, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('content', 'geo', 'gazetteer', '..', '.', '', '/', '\\', 'a.md', '%2e')),
        (parts) => {
          const path = parts.join('/');
          if (!isProjectPath(path)) return;
          expect(posix.normalize(path)).toBe(path);
          const { pathname } = new URL(addressOf(path), 'http://localhost');
          expect(pathInAddress(pathname.slice(PROJECT_ADDRESS.length))).toBe(path);
        },
      ),
    );
  });
});

const OWN = {
  method: 'PUT',
  host: '127.0.0.1:5173',
  origin: 'http://127.0.0.1:5173',
  site: 'same-origin',
  mode: 'cors',
};

describe('who may ask', () => {
  it.each([
    {},
    { host: 'localhost:5173', origin: 'http://localhost:5173' },
    { host: '[::1]:5173', origin: 'http://[::1]:5173' },
    { site: undefined },
    { method: 'GET', origin: undefined },
  ])('the server’s own page: %j', (change) => {
    expect(isOfOwnOrigin({ ...OWN, ...change }, 5173)).toBe(true);
  });

  it.each([
    { host: undefined },
    { host: 'attacker.example:5173' },
    { host: 'attacker.example:5173', origin: 'http://attacker.example:5173' },
    { host: '127.0.0.1', origin: 'http://127.0.0.1' },
    { host: '127.0.0.1:80' },
    { origin: 'http://localhost:5173' },
    { origin: 'http://127.0.0.1:3000' },
    { origin: 'https://127.0.0.1:5173' },
    { origin: 'null' },
    { origin: undefined },
    { site: 'cross-site' },
    { site: 'same-site' },
    { site: 'none' },
    { method: 'GET', origin: undefined, site: 'cross-site' },
  ])('nobody else: %j', (change) => {
    expect(isOfOwnOrigin({ ...OWN, ...change }, 5173)).toBe(false);
  });

  it('the page is for visitors, not for scripts of other pages', () => {
    const visit = {
      method: 'GET',
      host: '127.0.0.1:5173',
      origin: undefined,
      site: 'none',
      mode: 'navigate',
    };
    expect(isVisit(visit, 5173)).toBe(true);
    expect(isVisit({ ...visit, mode: 'cors', origin: 'http://127.0.0.1:3000' }, 5173)).toBe(false);
    expect(isVisit({ ...visit, mode: 'no-cors' }, 5173)).toBe(false);
    expect(isVisit({ ...visit, host: 'attacker.example:5173' }, 5173)).toBe(false);
  });
});

describe('what a request expects', () => {
  const hash = 'a'.repeat(64);

  it.each([
    [`"${hash}"`, undefined, hash],
    [undefined, '*', null],
    [undefined, undefined, undefined],
    ['*', undefined, undefined],
    [`W/"${hash}"`, undefined, undefined],
    [`"${hash}", "${hash}"`, undefined, undefined],
    [undefined, `"${hash}"`, undefined],
    [`"${hash}"`, '*', undefined],
  ])('If-Match %s, If-None-Match %s', (ifMatch, ifNoneMatch, expected) => {
    expect(expectedBy(ifMatch, ifNoneMatch)).toBe(expected);
  });
});
