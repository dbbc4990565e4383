import { strFromU8, unzipSync } from 'fflate';
import { type ImportFile, Unreadable } from './import-file.ts';

/** A file as it lies on the disk. */
export interface BinaryFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The texts in a file: its own, or those of the maps and tables in a zip or KMZ. */
export function textsIn({ file, bytes }: BinaryFile): ImportFile[] {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [{ file, text: decode(file, bytes) }];
  const packed = unzip(file, bytes);
  if (packed.some(([name]) => name === 'xl/workbook.xml' || name === 'content.xml'))
    throw new Unreadable(`${file} is a workbook: save its sheet as CSV.`);
  const texts = packed.filter(([name]) => MAPS.test(name) && !/(?:^|\/)(?:readme|__MACOSX)/i.test(name));
  if (texts.length === 0)
    throw new Unreadable(
      `${file} is a zip without a map or a table in it: unpack it, and give the file itself.`,
    );
  return texts.map(([name, content]) => ({
    file: `${file}/${name}`,
    text: decode(`${file}/${name}`, content),
  }));
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
        if (room < 0)
          throw new Unreadable(
            `${file} unpacks to more than ${LARGEST / 1e6} MB: unpack it, and give the file that is meant.`,
          );
        return wanted;
      },
    });
    return Object.entries(entries);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(`${file} is a zip that cannot be opened: pack it again.`);
  }
}

function decode(file: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return as('utf-16le', bytes) ?? '';
  if (first === 0xfe && second === 0xff) return as('utf-16be', bytes) ?? '';
  const text = as('utf-8', bytes);
  if (text !== null && !text.includes('\0')) return text.replace(/^\uFEFF/, '');
  const other = text === null ? arabicPage(bytes) : wide(bytes);
  if (other !== null) return other;
  throw new Unreadable(
    `${file} is no text in UTF-8, UTF-16 or, as far as can be told, Windows-1256: save it as UTF-8 (${strFromU8(bytes.subarray(0, 12), true).replace(/[^\x20-\x7e]/g, '?')}…).`,
  );
}

function as(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** UTF-16 without a mark: every other byte of its separators and digits is zero. */
function wide(bytes: Uint8Array): string | null {
  const zeros = (parity: number) =>
    bytes.subarray(0, 2000).filter((byte, at) => byte === 0 && at % 2 === parity).length;
  return as(zeros(1) >= zeros(0) ? 'utf-16le' : 'utf-16be', bytes);
}

/** Windows-1256 where it is sure: there are words of Arabic letters, and none mixes them with Latin ones as `é` of Windows-1252 would. */
function arabicPage(bytes: Uint8Array): string | null {
  const text = as('windows-1256', bytes);
  if (text === null) return null;
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const arabic = words.filter((word) =>
    /^[\u0621-\u064a\u064b-\u0652\u067e\u0686\u0698\u06a9\u06af]{2,}$/u.test(word),
  );
  const mixed = words.filter((word) => /\p{Script=Arabic}/u.test(word) && /\p{Script=Latin}/u.test(word));
  return arabic.length > 0 && mixed.length === 0 ? text : null;
}
