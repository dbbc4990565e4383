import type { ArchiveFault } from '../model/description.ts';
import type { ArchiveFile } from './input-file.ts';

/** How much of an archive tells what it holds. */
export const ARCHIVE_HEADER = 127;

/** A reader asks for so many bytes first: the list of what is in the archive has to be among them. */
const FIRST_BYTES = 16_384;

const MAGIC = 'PMTiles';
const VERSION = 3;

/** Where each part's offset and length stand: the first list, what is told of the whole, further lists, the tiles. */
const PARTS = [8, 24, 40, 56];

const COMPRESSION_AT = { lists: 97, tiles: 98 };
/** Unknown, none and gzip: browsers unpack no other. */
const READ_COMPRESSION = [0, 1, 2];

const TILES_AT = 99;
/** Vectors of Mapbox, PNG, JPEG, WebP, AVIF. */
const READ_TILES = [1, 2, 3, 4, 5];

/** Why a map cannot read a PMTiles file; `null` where its header promises that it can. */
export function archiveFault({ header, size }: ArchiveFile): ArchiveFault | null {
  if (size === 0) return 'empty';
  if (!startsWith(header, MAGIC)) return 'other-format';
  if (header[MAGIC.length] !== VERSION) return 'other-version';
  if (header.length < ARCHIVE_HEADER) return 'cut-off';
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const ends = PARTS.map(
    (at) => Number(view.getBigUint64(at, true)) + Number(view.getBigUint64(at + 8, true)),
  );
  if (Math.max(...ends) > size) return 'cut-off';
  if ((ends[0] ?? 0) > FIRST_BYTES) return 'other-format';
  if (!Object.values(COMPRESSION_AT).every((at) => READ_COMPRESSION.includes(view.getUint8(at))))
    return 'other-compression';
  return READ_TILES.includes(view.getUint8(TILES_AT)) ? null : 'other-tiles';
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0));
}
