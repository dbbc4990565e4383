import { afterEach, describe, expect, it, vi } from 'vitest';
import { askServer } from '../../../../src/app/map/servers/ask-server.ts';

afterEach(() => vi.unstubAllGlobals());

/** What a server at this address is asked for. */
async function askedOf(url: string): Promise<URL> {
  const ask = vi.fn(async (_address: URL) => Response.json({ type: 'FeatureCollection', features: [] }));
  vi.stubGlobal('fetch', ask);
  const answer = await askServer(url, [38, 33, 42, 36.123456], 'ar', new AbortController().signal);
  expect(answer).toMatchObject({ state: 'here' });
  return ask.mock.calls[0]?.[0] ?? new URL('about:blank');
}

describe('askServer', () => {
  it.each([
    ['https://x.org/collections/towns/items', []],
    ['https://x.org/items?f=json', [['f', 'json']]],
    [
      'https://x.org/items?key=a%26b&filter=kind%3D%27town%27',
      [
        ['key', 'a&b'],
        ['filter', "kind='town'"],
      ],
    ],
    ['https://x.org/items?', []],
    ['https://x.org/items#top', []],
  ])('asks %s for a box besides what its own query asks', async (url, own) => {
    const { origin, pathname, searchParams } = await askedOf(url);
    expect(origin + pathname).toBe(url.replace(/[?#].*/, ''));
    expect([...searchParams]).toEqual([
      ...own,
      ['limit', '500'],
      ['bbox', '38.00000,33.00000,42.00000,36.12346'],
    ]);
  });

  it('takes the place of a limit and a box that the address has', async () => {
    const { search } = await askedOf('https://x.org/items?limit=10&bbox=1,2,3,4&f=json');
    expect(search).toBe('?limit=500&bbox=38.00000%2C33.00000%2C42.00000%2C36.12346&f=json');
  });
});
