import { strFromU8, unzipSync } from 'fflate';
import { decodeBytes } from '../text/decode-bytes.ts';
import type { ImportFile } from './import-file.ts';
import { Unreadable } from './unreadable.ts';

/** A file as it lies on the disk. */
export interface BinaryFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The texts in a file: its own, or those of the maps and tables in a zip or KMZ. */
export function textsIn({ file, bytes }: BinaryFile): ImportFile[] {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [decode(file, bytes)];
  const packed = unzip(file, bytes);
  if (packed.some(([name]) => name === 'xl/workbook.xml' || name === 'content.xml'))
    throw new Unreadable(file, { why: 'workbook' });
  const texts = packed.filter(([name]) => MAPS.test(name) && !/(?:^|\/)(?:readme|__MACOSX)/i.test(name));
  if (texts.length === 0) throw new Unreadable(file, { why: 'zip-without-map' });
  return texts.map(([name, content]) => decode(`${file}/${name}`, content));
}

const MAPS = /\.(?:kml|gpx|geojson|json|jsonl|ndjson|jsonld|umap|csv|tsv|txt)$/i;
const LARGEST = 500_000_000;

function unzip(file: string, bytes: Uint8Array): [string, Uint8Array][] {
  let room = LARGEST;
  try {
    const entries = unzipSync(bytes, {
      filter({ name, originalSize }) {
        const wanted = MAPS.test(name) || name === 'xl/workbook.xml' || name === 'content.xml';
        if (wanted) room -= originalSize;
        if (room < 0) throw new Unreadable(file, { why: 'large-zip', megabytes: LARGEST / 1e6 });
        return wanted;
      },
    });
    return Object.entries(entries);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(file, { why: 'broken-zip' });
  }
}

function decode(file: string, bytes: Uint8Array): ImportFile {
  const decoded = decodeBytes(bytes);
  if (decoded !== null) {
    const { text, guessed, encoding } = decoded;
    return { file, text, ...(guessed && { guessed: encoding }) };
  }
  const beginning = strFromU8(bytes.subarray(0, 12), true).replace(/[^\x20-\x7e]/g, '?');
  throw new Unreadable(file, { why: 'encoding', beginning });
}
