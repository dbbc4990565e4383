import { describe, expect, it } from 'vitest';
import { changeOf, selectionMessage, viewMessage } from '../../../src/app/embed/host-messages.ts';
import { readEmbedding } from '../../../src/app/layout/embedding.ts';
import { NO_FILTERS, type View } from '../../../src/app/model/view.ts';

const DEFAULTS: View = {
  place: null,
  article: null,
  mention: null,
  layers: ['settlements', 'sites'],
  filters: NO_FILTERS,
  relations: false,
  relation: null,
  search: '',
  language: 'ar',
  theme: 'system',
  position: null,
  tab: 'articles',
};

describe('a message of the host', () => {
  it('chooses a place and deselects the rest', () => {
    const { change } = changeOf({ type: 'select', place: 'nahran', article: null, mention: null }, DEFAULTS);
    expect(change).toEqual({ place: 'nahran', article: null, mention: null });
  });

  it('chooses a mention by the words that the address uses', () => {
    const { change } = changeOf(
      { type: 'select', place: null, article: 'a1', mention: 'دير الزور.2' },
      DEFAULTS,
    );
    expect(change.mention).toEqual({ article: 'a1', quote: 'دير الزور', occurrence: 2 });
  });

  it.each([
    [null, ['settlements', 'sites']],
    [[], []],
    [['lines'], ['lines']],
  ])('with the layers %j shows %j', (layers, shown) => {
    const { change, unusable } = changeOf({ type: 'setFilter', layers, from: null, to: null }, DEFAULTS);
    expect(change.layers).toEqual(shown);
    expect(unusable).toEqual([]);
  });

  it('names what it cannot use', () => {
    const { change, unusable } = changeOf({ type: 'setLook', lang: 'xx', theme: 'pink' }, DEFAULTS);
    expect(change).toEqual({ language: 'ar', theme: 'system' });
    expect(unusable).toEqual(['lang=xx', 'theme=pink']);
  });

  it('changes nothing where it only says hello', () => {
    expect(changeOf({ type: 'hello' }, DEFAULTS)).toEqual({ change: {}, unusable: [] });
  });
});

describe('what the host is told', () => {
  it('is given back as it was chosen', () => {
    const mention = { article: 'a1', quote: 'x.y', occurrence: 3 };
    const message = selectionMessage({ ...DEFAULTS, article: 'a1', mention });
    expect(message).toEqual({ type: 'select', place: null, article: 'a1', mention: 'x.y.3' });
  });

  it('is no position before there is a map, where that stands before it is moved, and then where it is moved to', () => {
    const [standing, moved] = [
      { latitude: 35, longitude: 40, zoom: 7 },
      { latitude: 1, longitude: 2, zoom: 9 },
    ];
    expect(viewMessage(DEFAULTS, null)).toBeNull();
    expect(viewMessage(DEFAULTS, standing)).toMatchObject({ type: 'view', ...standing, from: null });
    expect(viewMessage({ ...DEFAULTS, position: moved }, standing)).toMatchObject(moved);
  });
});

describe('the address of a frame', () => {
  it.each([
    ['', null],
    ['?embed=0', null],
    ['?embed=1', ['layers', 'zoom', 'fullscreen']],
    ['?embed=1&controls=none', []],
    ['?embed=1&controls=zoom,panel,<script>', ['panel', 'zoom']],
  ])('"%s" shows the controls %j', (search, controls) => {
    expect(readEmbedding(search)?.controls ?? null).toEqual(controls === null ? null : new Set(controls));
  });
});
