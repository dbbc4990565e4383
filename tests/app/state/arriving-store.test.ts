import { describe, expect, it } from 'vitest';
import type { View } from '../../../src/app/model/view.ts';
import { createArrivingStore } from '../../../src/app/state/arriving-store.ts';
import { createViewStore } from '../../../src/app/state/view-store.ts';

const VIEW = { place: null, article: null, relation: null, relations: false, tab: 'articles' } as View;

/** A store that waits for each place until `arrive` or `fail` is called with it. */
function open() {
  const waiting = new Map<string | null, { resolve: () => void; reject: (error: Error) => void }>();
  const followed = createViewStore(VIEW, () => undefined);
  const store = createArrivingStore(
    followed,
    ({ place }) =>
      new Promise<void>((resolve, reject) => {
        waiting.set(place, { resolve, reject });
      }),
  );
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return {
    store,
    arrive: async (place: string) => {
      waiting.get(place)?.resolve();
      await settled();
    },
    fail: async (place: string) => {
      waiting.get(place)?.reject(new Error('down'));
      await settled();
    },
  };
}

describe('a view whose places have not come', () => {
  it('is followed when they are there', async () => {
    const { store, arrive } = open();
    const heard: (string | null)[] = [];
    store.subscribe(() => heard.push(store.read().place));
    store.change({ place: 'far' }, 'push');
    expect(store.read().place).toBeNull();
    await arrive('far');
    expect(heard).toEqual(['far']);
  });

  it('is followed at once where it needs no others', () => {
    const { store } = open();
    store.change({ tab: 'places' }, 'replace');
    expect(store.read().tab).toBe('places');
  });

  it('gives way to the one asked for after it, whichever comes first', async () => {
    const { store, arrive } = open();
    store.change({ place: 'far' }, 'push');
    store.change({ place: 'farther' }, 'push');
    await arrive('farther');
    await arrive('far');
    expect(store.read().place).toBe('farther');
  });

  it('is not followed where they do not come, which is told until it is tried again or left', async () => {
    const { store, arrive, fail } = open();
    store.change({ place: 'far' }, 'push');
    await fail('far');
    expect(store.read().place).toBeNull();
    expect(store.readFailure()?.error).toEqual(new Error('down'));
    store.readFailure()?.retry();
    await arrive('far');
    expect(store.read().place).toBe('far');
    expect(store.readFailure()).toBeNull();
  });
});
