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

  const URL_OF = 'https://x.org/items';
  const town = (id: number) => ({
    type: 'Feature',
    properties: { name: `Town ${id}` },
    geometry: { type: 'Point', coordinates: [10, 36] },
  });
  const page = (first: number, count: number, next?: string) => ({
    type: 'FeatureCollection',
    features: Array.from({ length: count }, (_, number) => town(first + number)),
    links: next === undefined ? [] : [{ rel: 'next', href: next }],
  });

  /** Of a server that answers any address by its `offset`. */
  async function servedBy(answer: (offset: number) => Response) {
    const ask = vi.fn(async (address: URL) => answer(Number(address.searchParams.get('offset'))));
    vi.stubGlobal('fetch', ask);
    const told = await askServer(URL_OF, [38, 33, 42, 36], 'en', new AbortController().signal);
    return { told, asked: ask.mock.calls.map(([address]) => address.href.replace(/limit.*/, '')) };
  }

  it('follows the server from page to page', async () => {
    const { told, asked } = await servedBy((offset) =>
      Response.json(page(offset, 50, offset < 100 ? `?offset=${offset + 50}` : undefined)),
    );
    expect(asked).toEqual([`${URL_OF}?`, `${URL_OF}?offset=50`, `${URL_OF}?offset=100`]);
    expect(told.state === 'here' && told.served).toMatchObject({ leftOut: 0, hasMore: false });
    const names = told.state === 'here' ? told.served.places.map(({ name }) => name) : [];
    expect(names).toEqual(Array.from({ length: 150 }, (_, id) => `Town ${id}`));
  });

  it.each([
    ['500 places', 125, (offset: number) => `?offset=${offset + 125}`, 4],
    ['20 pages', 1, (offset: number) => `?offset=${offset + 1}`, 20],
    ['a page that is empty', 0, (offset: number) => `?offset=${offset + 1}`, 1],
    ['a page that leads to itself', 9, () => '?offset=7', 2],
    ['a page on another host', 9, () => 'https://elsewhere.org/items', 1],
    ['an address that is none', 9, () => 'https://', 1],
  ])('ends with %s, and says that there is more', async (_, count, next, pages) => {
    const { told, asked } = await servedBy((offset) => Response.json(page(offset, count, next(offset))));
    expect(asked).toHaveLength(pages);
    expect(told.state === 'here' && told.served.hasMore).toBe(true);
  });

  it.each([
    ['refuses', () => new Response('', { status: 503 }), { state: 'refused', status: 503 }],
    ['is no page of places', () => new Response('<p>'), { state: 'wrong' }],
  ])('shows nothing where a later page %s: half would look like all', async (_, fail, expected) => {
    const { told } = await servedBy((offset) =>
      offset === 0 ? Response.json(page(0, 50, '?offset=50')) : fail(),
    );
    expect(told).toEqual(expected);
  });

  it('shows no more than it asked for of a server that gives all it has, and says that there is more', async () => {
    const { told } = await servedBy(() => Response.json(page(0, 20_000)));
    expect(told.state === 'here' && [told.served.places.length, told.served.hasMore]).toEqual([500, true]);
  });

  it('reads no answer of any length', async () => {
    let sent = 0;
    const long = new ReadableStream({
      pull(controller) {
        sent += 1;
        if (sent > 60) controller.close();
        else controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    const { told } = await servedBy(() => new Response(long));
    expect(told).toEqual({ state: 'wrong' });
    expect(sent).toBeLessThan(40);
  });

  it('takes the place of a limit and a box that the address has', async () => {
    const { search } = await askedOf('https://x.org/items?limit=10&bbox=1,2,3,4&f=json');
    expect(search).toBe('?limit=500&bbox=38.00000%2C33.00000%2C42.00000%2C36.12346&f=json');
  });
});
