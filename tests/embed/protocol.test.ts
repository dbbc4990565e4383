import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decode,
  encode,
  HOST_MESSAGES,
  type HostMessage,
  MAP_MESSAGES,
  PROTOCOL_VERSION,
} from '../../src/embed/protocol.ts';

const words = fc.option(fc.string({ unit: 'grapheme', maxLength: 40 }));
const position = {
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  zoom: fc.double({ min: 0, max: 24, noNaN: true }),
};
const hostMessage: fc.Arbitrary<HostMessage> = fc.oneof(
  fc.record({ type: fc.constant('hello' as const) }),
  fc.record({ type: fc.constant('select' as const), place: words, article: words, mention: words }),
  fc.record({ type: fc.constant('setView' as const), ...position }),
  fc.record({ type: fc.constant('setLook' as const), lang: words, theme: words }),
  fc.record({
    type: fc.constant('setFilter' as const),
    layers: fc.option(fc.array(fc.string(), { maxLength: 9 })),
    from: words,
    to: words,
  }),
);

/** As a message event brings it: a copy by the structured clone algorithm. */
const posted = (message: HostMessage): unknown => structuredClone(encode(message));

describe('the protocol between page and map', () => {
  it('gives back every message that was encoded', () => {
    fc.assert(
      fc.property(hostMessage, (message) => {
        expect(decode(posted(message), HOST_MESSAGES)).toEqual({ is: 'message', message });
      }),
    );
  });

  it('never throws, whatever a page posts', () => {
    const anything = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
      fc.record({ buldan: fc.constant(PROTOCOL_VERSION), type: fc.anything(), place: fc.anything() }),
    );
    fc.assert(
      fc.property(anything, (data) => {
        expect(['message', 'foreign', 'other-version', 'malformed']).toContain(
          decode(data, HOST_MESSAGES).is,
        );
      }),
    );
  });

  it('lets no field through that is not declared', () => {
    const decoded = decode({ buldan: 1, type: 'hello', html: '<script>' }, HOST_MESSAGES);
    expect(decoded).toEqual({ is: 'message', message: { type: 'hello' } });
  });

  it.each([
    ['a text', 'hello'],
    ['nothing', null],
    ["somebody else's message", { type: 'hello' }],
    ['a type that a later version may have added', { buldan: 1, type: 'sing' }],
    ['the name of a method', { buldan: 1, type: 'toString' }],
    ['a message of the other side', { buldan: 1, type: 'ready' }],
  ])('ignores %s', (_, data) => {
    expect(decode(data, HOST_MESSAGES)).toEqual({ is: 'foreign' });
  });

  it.each([0, 2, 1.5, 1000])('names version %s, which is not its own', (version) => {
    expect(decode({ buldan: version, type: 'hello' }, HOST_MESSAGES)).toEqual({
      is: 'other-version',
      version,
    });
  });

  it.each([
    ['buldan', { buldan: 'one', type: 'hello' }],
    ['select.place', { buldan: 1, type: 'select', place: 7, article: null, mention: null }],
    [
      'select.article',
      { buldan: 1, type: 'select', place: null, article: 'x'.repeat(100_000), mention: null },
    ],
    ['select.mention', { buldan: 1, type: 'select', place: null, article: null }],
    ['setView.latitude', { buldan: 1, type: 'setView', latitude: 91, longitude: 0, zoom: 5 }],
    ['setView.zoom', { buldan: 1, type: 'setView', latitude: 0, longitude: 0, zoom: Number.NaN }],
    [
      'setFilter.layers',
      { buldan: 1, type: 'setFilter', layers: Array(101).fill('a'), from: null, to: null },
    ],
  ])('names the malformed field %s', (field, data) => {
    expect(decode(data, HOST_MESSAGES)).toEqual({ is: 'malformed', field });
  });

  it.each([0, -1, 1e9, Number.POSITIVE_INFINITY])('refuses a height of %s', (height) => {
    expect(decode({ buldan: 1, type: 'height', height }, MAP_MESSAGES).is).toBe('malformed');
  });
});
