import { expect, it } from 'vitest';
import { ARCHIVE_HEADER, archiveFault } from '../../src/input/tile-archive.ts';
import { smallArchive } from '../e2e/pmtiles.ts';

const whole = smallArchive('protomaps');

function faultOf(bytes: Uint8Array, size = bytes.length) {
  return archiveFault({ name: 'streets.pmtiles', size, header: bytes.subarray(0, ARCHIVE_HEADER) });
}

/** The archive with one byte of its header, or a number of eight bytes, changed. */
function changed(at: number, value: number | bigint): Uint8Array {
  const bytes = whole.slice();
  const view = new DataView(bytes.buffer);
  if (typeof value === 'bigint') view.setBigUint64(at, value, true);
  else view.setUint8(at, value);
  return bytes;
}

it.each(['protomaps', 'openmaptiles', 'raster'] as const)('a whole archive (%s) has no fault', (content) => {
  expect(faultOf(smallArchive(content))).toBeNull();
});

it.each([
  ['empty', 'nothing', new Uint8Array()],
  [
    'other-format',
    'a page of a host that has no such file',
    new TextEncoder().encode('<!doctype html>'.repeat(20)),
  ],
  ['other-format', 'a list of tiles that lies behind what is read first', changed(8, 20_000n), 1e6],
  ['other-version', 'version 2', changed(7, 2)],
  ['cut-off', 'the first half of a header', whole.subarray(0, 60)],
  ['cut-off', 'all but the last byte', whole.subarray(0, whole.length - 1)],
  ['cut-off', 'a header that promises more bytes than any disk has', changed(64, 2n ** 63n)],
  ['other-compression', 'Zstandard', changed(98, 4)],
  ['other-tiles', 'tiles of a kind that came later', changed(99, 9)],
])('says %s of %s', (fault, _, bytes, size?: number) => {
  expect(faultOf(bytes, size)).toBe(fault);
});
