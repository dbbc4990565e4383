import { strFromU8, unzipSync } from 'fflate';
import { decodeBytes } from '../text/decode-bytes.ts';
import {
  type ForeignBytes,
  foreignBytes,
  type PackedDocument,
  packedDocument,
} from '../text/foreign-bytes.ts';
import type { ImportFile } from './import-file.ts';
import { type ForeignFile, Unreadable } from './unreadable.ts';

/** A file as it lies on the disk. */
export interface BinaryFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The texts in a file: its own, or those of the maps and tables in a zip or KMZ. */
export function textsIn({ file, bytes }: BinaryFile): ImportFile[] {
  const foreign = foreignBytes(bytes);
  if (foreign !== null) throw new Unreadable(file, { why: 'foreign', kind: KIND_OF_BYTES[foreign] });
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [decode(file, bytes)];
  const { names, texts } = unzip(file, bytes);
  const packed = packedDocument(names);
  if (packed !== null && (packed !== 'shapefile' || texts.length === 0))
    throw new Unreadable(file, { why: 'foreign', kind: KIND_OF_DOCUMENT[packed] });
  if (texts.length === 0) throw new Unreadable(file, { why: 'zip-without-map' });
  return texts.map(([name, content]) => decode(`${file}/${name}`, content));
}

const KIND_OF_BYTES: Readonly<Record<ForeignBytes, ForeignFile>> = {
  pdf: 'pdf',
  'old-office': 'document',
  rtf: 'document',
  picture: 'no-table',
  recording: 'no-table',
  font: 'no-table',
  program: 'no-table',
  database: 'database',
  compressed: 'compressed',
  shapefile: 'shapefile',
};

const KIND_OF_DOCUMENT: Readonly<Record<PackedDocument, ForeignFile>> = {
  word: 'document',
  slides: 'document',
  book: 'document',
  spreadsheet: 'workbook',
  'open-document': 'workbook',
  shapefile: 'shapefile',
};

const MAPS = /\.(?:kml|gpx|geojson|json|jsonl|ndjson|jsonld|umap|csv|tsv|txt)$/i;
const BESIDE_MAPS = /(?:^|\/)(?:readme|__MACOSX)/i;
const LARGEST = 500_000_000;

interface Unzipped {
  /** Of all that is in it. */
  readonly names: readonly string[];
  /** The maps and tables. */
  readonly texts: readonly (readonly [name: string, content: Uint8Array])[];
}

function unzip(file: string, bytes: Uint8Array): Unzipped {
  let room = LARGEST;
  const names: string[] = [];
  try {
    const entries = unzipSync(bytes, {
      filter({ name, originalSize }) {
        names.push(name);
        const wanted = MAPS.test(name) && !BESIDE_MAPS.test(name);
        if (wanted) room -= originalSize;
        if (room < 0) throw new Unreadable(file, { why: 'large-zip', megabytes: LARGEST / 1e6 });
        return wanted;
      },
    });
    return { names, texts: Object.entries(entries) };
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(file, { why: 'broken-zip' });
  }
}

function decode(file: string, bytes: Uint8Array): ImportFile {
  const decoded = decodeBytes(bytes);
  if (decoded !== null) {
    const { text, guessed, encoding } = decoded;
    if (text.includes('\0')) throw new Unreadable(file, { why: 'foreign', kind: 'no-table' });
    return { file, text, ...(guessed && { guessed: encoding }) };
  }
  const beginning = strFromU8(bytes.subarray(0, 12), true).replace(/[^\x20-\x7e]/g, '?');
  throw new Unreadable(file, { why: 'encoding', beginning });
}
