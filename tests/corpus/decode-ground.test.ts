import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeBasemap, decodeWorld, decodeWorldPiece } from '../../src/corpus/decode-ground.ts';
import { basemap } from './example-basemap.ts';
import { fieldsOfAnyType } from './fields-of-any-type.ts';

/** Numbers of lines and points are looked at where they are projected. */
const LINES = /^(type|bbox|transform)|arcs|coordinates|\.type$|\.id$/;
const read = (file: string): unknown => JSON.parse(readFileSync(`geo/world/basemap/${file}`, 'utf8'));

describe('the ground', () => {
  it.each([
    { what: 'a basemap', file: basemap, decode: decodeBasemap, free: LINES },
    {
      what: 'a piece of the world',
      file: read('coarse.json'),
      decode: decodeWorldPiece,
      free: new RegExp(`${LINES.source}|borders.*properties`),
    },
    {
      what: 'the list of pieces',
      file: read('index.json'),
      decode: decodeWorld,
      free: /^version|\.(name|bytes)$|pieces\./,
    },
  ])('is taken as $what, and with a field of another type refused', ({ file, decode, free }) => {
    expect(decode(file)).toBe(file);
    expect(fieldsOfAnyType(file, decode).filter((path) => !free.test(path))).toEqual([]);
  });
});
