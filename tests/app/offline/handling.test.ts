import { describe, expect, it } from 'vitest';
import { handlingOf } from '../../../src/app/offline/worker/handling.ts';

const SCOPE = 'https://news.example/maps/lake/';

describe('a request to the offline worker', () => {
  it.each([
    ['', 'page'],
    ['?place=nahran', 'page'],
    ['index.html', 'page'],
    ['data/manifest.json', 'manifest'],
    ['assets/index-abc.js', 'file'],
    ['data/passages/0a1b.json', 'file'],
    ['place/index.html', 'file'],
  ])('for "%s" is handled as a %s', (path, handling) => {
    expect(handlingOf(new URL(path, SCOPE), SCOPE)).toBe(handling);
  });
});
