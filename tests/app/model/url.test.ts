import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeView } from '../../../src/app/model/read-url.ts';
import {
  NO_FILTERS,
  PANEL_TABS,
  type RelationLink,
  THEME_CHOICES,
  type View,
} from '../../../src/app/model/view.ts';
import { encodeView } from '../../../src/app/model/write-url.ts';
import { CONFIDENCES } from '../../../src/corpus/place-summary.ts';
import { KINDS, LAYER_IDS } from '../../../src/model/kind.ts';

const LANGUAGES = ['ar', 'en'];

const DEFAULTS: View = {
  place: null,
  article: null,
  mention: null,
  layers: ['settlements', 'areas'],
  relations: false,
  relation: null,
  filters: NO_FILTERS,
  search: '',
  language: 'ar',
  theme: 'system',
  position: null,
  tab: 'articles',
};

const decode = (text: string) => decodeView(text, DEFAULTS, LANGUAGES);
const encode = (view: View) => encodeView(view, DEFAULTS);

const id = fc.stringMatching(/^[a-z][a-z0-9:_~-]{0,20}$/);
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const days = fc.tuple(fc.option(day), fc.option(day)).map(([one, other]) => {
  if (one === null || other === null) return { from: one, to: other };
  return one < other ? { from: one, to: other } : { from: other, to: one };
});
const round = (value: number, decimals: number) => Number(value.toFixed(decimals)) + 0;
const decimal = (min: number, max: number, decimals: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => round(value, decimals));

const relation: fc.Arbitrary<RelationLink> = fc.oneof(
  fc.record({ type: fc.constant('route' as const), places: fc.array(id, { minLength: 2, maxLength: 3 }) }),
  fc.record({ type: fc.constant('between' as const), places: fc.array(id, { minLength: 2, maxLength: 2 }) }),
);

const view: fc.Arbitrary<View> = fc
  .record({
    place: fc.option(id),
    article: fc.option(id),
    quote: fc.option(words),
    occurrence: fc.integer({ min: 1, max: 999 }),
    layers: fc.subarray([...LAYER_IDS]),
    relations: fc.boolean(),
    relation: fc.option(relation),
    outlets: fc.uniqueArray(words, { maxLength: 3 }),
    kinds: fc.subarray([...KINDS]),
    confidences: fc.subarray([...CONFIDENCES]),
    days,
    search: fc.string({ unit: 'grapheme', maxLength: 40 }),
    language: fc.constantFrom(...LANGUAGES),
    theme: fc.constantFrom(...THEME_CHOICES),
    position: fc.option(
      fc.record({
        latitude: decimal(-90, 90, 5),
        longitude: decimal(-180, 180, 5),
        zoom: decimal(0, 24, 2),
      }),
    ),
    tab: fc.constantFrom(...PANEL_TABS),
  })
  .map(({ quote, occurrence, outlets, kinds, confidences, days: range, ...rest }) => ({
    ...rest,
    filters: { outlets, kinds, confidences, ...range },
    mention: rest.article === null || quote === null ? null : { article: rest.article, quote, occurrence },
  }));

describe('the view in the URL', () => {
  it('comes back from its text as it was, with nothing unusable', () => {
    fc.assert(
      fc.property(view, (original) => {
        expect(decode(encode(original))).toEqual({ view: original, unusable: [] });
      }),
    );
  });

  it('is a valid view whatever stands in the URL, and stays the same when written and read again', () => {
    const parameter = fc.tuple(
      fc.constantFrom(
        'relations',
        'relation',
        'place',
        'mention',
        'article',
        'layers',
        'at',
        'from',
        'to',
        'kind',
        'lang',
        'x',
      ),
      fc.oneof(fc.string({ unit: 'binary' }), words, id),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parameter).map((all) => all.map(([name, value]) => `${name}=${value}`).join('&')),
    );
    fc.assert(
      fc.property(text, (anything) => {
        const { view: decoded } = decode(anything);
        expect(decode(encode(decoded))).toEqual({ view: decoded, unusable: [] });
      }),
    );
  });

  it('leaves out what nobody chose', () => {
    expect(encode(DEFAULTS)).toBe('');
  });

  it.each([
    ['place=al-bukamal', { place: 'al-bukamal' }],
    ['place=gn:170794', { place: 'gn:170794' }],
    ['lang=en&theme=dark&tab=places', { language: 'en', theme: 'dark', tab: 'places' }],
    ['layers=lines,settlements', { layers: ['settlements', 'lines'] }],
    ['layers=none', { layers: [] }],
    ['relations=shown', { relations: true }],
    ['relation=route,a,gn:170794', { relation: { type: 'route', places: ['a', 'gn:170794'] } }],
    ['relation=between,a,b', { relation: { type: 'between', places: ['a', 'b'] } }],
    ['at=34.45,-40.92,8.5', { position: { latitude: 34.45, longitude: -40.92, zoom: 8.5 } }],
    [
      'article=a1&mention=%D8%A7%D9%84%D8%A8%D8%A7%D8%A8.2',
      { article: 'a1', mention: { article: 'a1', quote: 'الباب', occurrence: 2 } },
    ],
    ['utm_source=elsewhere', {}],
  ])('reads %s', (text, change) => {
    expect(decode(text)).toEqual({ view: { ...DEFAULTS, ...change }, unusable: [] });
  });

  it.each([
    ['place=../secret', 'place=../secret'],
    ['place=<script>alert(1)</script>', 'place=<script>alert(1)</script>'],
    ['mention=x.1', 'mention=x.1'],
    ['article=a&mention=x', 'mention=x'],
    ['article=a&mention=x.0', 'mention=x.0'],
    ['layers=settlements,moons', 'layers=settlements,moons'],
    ['layers=lines,lines', 'layers=lines,lines'],
    ['relations=yes', 'relations=yes'],
    ['relation=route,a', 'relation=route,a'],
    ['relation=between,a,b,c', 'relation=between,a,b,c'],
    ['relation=love,a,b', 'relation=love,a,b'],
    ['relation=route,a,../b', 'relation=route,a,../b'],
    ['at=91,0,3', 'at=91,0,3'],
    ['at=1,2', 'at=1,2'],
    ['from=2017-02-30', 'from=2017-02-30'],
    ['from=2019-01-01&to=2018-01-01', 'to=2018-01-01'],
    ['lang=xx', 'lang=xx'],
    ['kind=moon', 'kind=moon'],
    ['tab=', 'tab='],
    ['lang=en&lang=ar', 'lang=ar'],
    [`q=${'a'.repeat(100_000)}`, `q=${'a'.repeat(60)}…`],
  ])('names what cannot be used of %.60s', (text, unusable) => {
    expect(decode(text).unusable).toEqual([unusable]);
  });
});
