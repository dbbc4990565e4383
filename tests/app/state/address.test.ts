import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_FILTERS, type View } from '../../../src/app/model/view.ts';
import { createAddress } from '../../../src/app/state/address.ts';

const DEFAULTS: View = {
  place: null,
  article: null,
  mention: null,
  relations: false,
  relation: null,
  layers: [],
  filters: NO_FILTERS,
  search: '',
  language: 'ar',
  theme: 'system',
  position: null,
  tab: 'articles',
};

/** As much of a window as an address needs. */
function createWindow(search: string) {
  const entries = [search];
  const history = {
    pushState: (_state: unknown, _title: string, url: string) => entries.push(url),
    replaceState: (_state: unknown, _title: string, url: string) => entries.splice(-1, 1, url),
  };
  return { entries, window: { location: { search }, history } as unknown as Window };
}

describe('the address of the view', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('makes a selection an entry of its own at once', () => {
    const { entries, window } = createWindow('');
    createAddress(DEFAULTS, window).record({ ...DEFAULTS, place: 'tunis' }, 'push');
    expect(entries).toEqual(['', '?place=tunis']);
  });

  it('gathers moves into one change of the entry that is there', () => {
    const { entries, window } = createWindow('');
    const address = createAddress(DEFAULTS, window);
    for (const zoom of [5, 6, 7]) {
      address.record({ ...DEFAULTS, position: { latitude: 1, longitude: 2, zoom } }, 'replace');
    }
    expect(entries).toEqual(['']);
    vi.runAllTimers();
    expect(entries).toEqual(['?at=1,2,7']);
  });

  it('writes where the map was before a selection that follows at once, so that Back leads there', () => {
    const { entries, window } = createWindow('');
    const address = createAddress(DEFAULTS, window);
    address.record({ ...DEFAULTS, position: { latitude: 1, longitude: 2, zoom: 5 } }, 'replace');
    address.record({ ...DEFAULTS, place: 'tunis' }, 'push');
    vi.runAllTimers();
    expect(entries).toEqual(['?at=1,2,5', '?place=tunis']);
  });

  it('writes nothing of a move that Back has overtaken', () => {
    const { entries, window } = createWindow('');
    const address = createAddress(DEFAULTS, window);
    address.record({ ...DEFAULTS, position: { latitude: 1, longitude: 2, zoom: 5 } }, 'replace');
    address.record(DEFAULTS, 'restored');
    vi.runAllTimers();
    expect(entries).toEqual(['']);
  });

  it('writes nothing where Back has brought the view', () => {
    const { entries, window } = createWindow('?place=tunis');
    createAddress(DEFAULTS, window).record(DEFAULTS, 'restored');
    vi.runAllTimers();
    expect(entries).toEqual(['?place=tunis']);
  });

  it('keeps the parameters of others', () => {
    const { window } = createWindow('?embed=1&place=sfax&utm_source=x');
    expect(createAddress(DEFAULTS, window).of({ ...DEFAULTS, place: 'tunis' })).toBe(
      '?place=tunis&embed=1&utm_source=x',
    );
  });
});
