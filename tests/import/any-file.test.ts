import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printUnreadable } from '../../src/cli/print/print-notes.ts';
import { Unreadable } from '../../src/import/unreadable.ts';
import { en } from '../../src/languages/imports/en.ts';
import { importText, placesOf } from './import-text.ts';

/** What is imported passes our own check; what cannot be is refused in a sentence. */
function holds(text: string): void {
  try {
    placesOf(importText(text));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    expect(printUnreadable(error, en)).toMatch(/[.!)]$/);
  }
}

const HOSTILE = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'Q1',
  'PPL',
  '',
  ' ',
  'قرية',
  'null',
  '12',
  'https://e.org/a/1',
];
const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 8, unit: 'grapheme' }));
const number = fc.oneof(fc.double(), fc.integer({ min: -400, max: 400 }));
const coordinates = fc.oneof(
  fc.tuple(number, number),
  fc.array(fc.tuple(number, number), { maxLength: 5 }),
  fc.array(fc.array(fc.tuple(number, number), { maxLength: 5 }), { maxLength: 2 }),
);
const geometry = fc.oneof(
  fc.constant(null),
  fc.record({
    type: fc.constantFrom('Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiPolygon', 'constructor'),
    coordinates,
  }),
  fc.record({
    type: fc.constant('GeometryCollection'),
    geometries: fc.array(fc.record({ type: fc.constantFrom('Point', 'Polygon'), coordinates }), {
      maxLength: 3,
    }),
  }),
);
const keys = [
  'id',
  '@id',
  'name',
  'name_ar',
  'kind',
  'type',
  'country',
  'ccodes',
  'inside',
  'display',
  'uncertainty_km',
  'population',
  'links',
  'variants',
  'names',
  '__proto__',
  'constructor',
];
const properties = fc.dictionary(
  fc.constantFrom(...keys),
  fc.oneof(text, number, fc.constant(null), fc.array(text, { maxLength: 3 }), fc.dictionary(text, text)),
);
const objects = fc.array(
  fc.dictionary(
    fc.constantFrom(
      'toponym',
      'lang',
      'label',
      'identifier',
      'type',
      'relationType',
      'relationTo',
      'citations',
    ),
    fc.oneof(text, fc.constant(null), fc.constant('gvp:broaderPartitive')),
  ),
  { maxLength: 3 },
);
const feature = fc.record(
  {
    type: fc.constant('Feature'),
    id: text,
    '@id': text,
    properties,
    geometry,
    names: objects,
    types: objects,
    links: objects,
    relations: objects,
  },
  { requiredKeys: ['type'] },
);

describe('any file at all', () => {
  it('of features becomes places that pass the check', () => {
    fc.assert(
      fc.property(fc.array(feature, { maxLength: 5 }), (features) =>
        holds(JSON.stringify({ type: 'FeatureCollection', features })),
      ),
      { numRuns: 400 },
    );
  });

  it('of JSON does not crash', () => {
    fc.assert(fc.property(fc.json(), holds), { numRuns: 300 });
    fc.assert(
      fc.property(fc.array(properties, { maxLength: 4 }), (records) =>
        holds(
          JSON.stringify({
            elements: records.map((tags) => ({ type: 'node', id: 1, lat: 1, lon: 1, tags })),
          }),
        ),
      ),
    );
    fc.assert(
      fc.property(fc.array(properties, { maxLength: 4 }), (records) => holds(JSON.stringify(records))),
    );
  });

  it('of a table does not crash', () => {
    const cell = fc.oneof(text, number.map(String), fc.string({ maxLength: 6 }));
    const row = fc.array(cell, { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(keys, { minLength: 1 }),
        fc.array(row, { maxLength: 6 }),
        fc.constantFrom('\t', ',', ';'),
        (header, rows, separator) =>
          holds([header, ...rows].map((cells) => cells.join(separator)).join('\n')),
      ),
      { numRuns: 300 },
    );
  });

  it('of a dump with codes of another program does not crash', () => {
    for (const code of HOSTILE) {
      const row = [
        '1',
        'Name',
        'Name',
        'اسم',
        '15',
        '44',
        'P',
        code,
        code.slice(0, 2),
        '',
        code,
        code,
        '',
        '',
        '0',
        '',
        '9',
        'x',
        '2020-01-01',
      ];
      holds(row.join('\t'));
    }
  });
});
