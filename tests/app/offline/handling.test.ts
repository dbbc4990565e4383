import { describe, expect, it } from 'vitest';
import { handlingOf, mayBeKept } from '../../../src/app/offline/worker/handling.ts';

const SCOPE = 'https://news.example/maps/lake/';
const FILES = new Set(['index.html', 'assets/index-abc.js', 'data/manifest.json']);

describe('a request to the offline worker', () => {
  it.each([
    ['', 'page'],
    ['?place=nahran', 'page'],
    ['index.html', 'page'],
    ['data/manifest.json', 'manifest'],
    ['assets/index-abc.js', 'file'],
    ['data/passages/0a1b2c3d4e5f.json', 'data'],
    ['data/passages/0a/0a1b2c3d4e5f.json', 'data'],
    ['data/passages/0a1b2c3d4e5f.json?made=up', null],
    ['data/manifest.json?made=up', null],
    ['data/layers/settlements.geojson', null],
    ['assets/other.js', null],
    ['place/index.html', null],
    ['sub/', null],
    ['../', null],
    ['https://other.example/maps/lake/', null],
  ])('for "%s" is handled as a %s', (path, handling) => {
    expect(handlingOf(new URL(path, SCOPE), SCOPE, FILES)).toBe(handling);
  });

  it.each([
    ['public, max-age=60', 200, 'basic', true],
    ['no-store', 200, 'basic', false],
    ['Private, max-age=60', 200, 'basic', false],
    ['no-cache', 404, 'basic', false],
    ['no-cache', 200, 'cors', false],
  ])('answered with %s, %i, from %s: is kept, %s', (control, status, type, isKept) => {
    const headers = new Headers({ 'Cache-Control': control });
    expect(mayBeKept({ status, type, headers } as Response)).toBe(isKept);
  });
});
