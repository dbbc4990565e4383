import { finding } from '../finding.ts';
import { type Format, NOTHING_READ } from './format.ts';
import { type Message, parameterOf, readMessage } from './message.ts';
import { readPageFile } from './web-page.ts';

/** A web page that a browser saved into one file with all that belongs to it (MHTML). */
export const singleFilePage: Format = {
  name: 'web page in one file',
  extensions: ['mhtml', 'mht'],
  async read(file) {
    const whole = readMessage(file.bytes);
    const part = partsOf(whole).find(({ headers }) => /^text\/html/i.test(headers.get('content-type') ?? ''));
    if (part === undefined)
      return { ...NOTHING_READ, leftOut: [finding('no-text', {}, { file: file.name })] };
    const page = await readPageFile(
      { name: file.name, bytes: decodedBody(part) },
      {
        address:
          whole.headers.get('snapshot-content-location') ?? part.headers.get('content-location') ?? null,
        charset: parameterOf(part.headers.get('content-type'), 'charset'),
      },
    );
    if ('leftOut' in page) return { ...NOTHING_READ, leftOut: [page.leftOut] };
    return { ...NOTHING_READ, drafts: [page.draft], warnings: page.warnings };
  },
};

/** The parts of a message of many, or the message itself. */
function partsOf({ headers, body }: Message): readonly Message[] {
  const boundary = parameterOf(headers.get('content-type'), 'boundary');
  if (boundary === null) return [{ headers, body }];
  const parts: Message[] = [];
  const mark = new TextEncoder().encode(`--${boundary}`);
  let start = indexOfBytes(body, mark, 0);
  while (start !== -1) {
    const next = indexOfBytes(body, mark, start + mark.length);
    parts.push(readMessage(afterLine(body.subarray(start + mark.length, next === -1 ? body.length : next))));
    start = next;
  }
  return parts;
}

function afterLine(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(bytes.indexOf(10) + 1);
}

function indexOfBytes(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}

function decodedBody({ headers, body }: Message): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body);
  return encoding === 'base64' ? decodeBase64(body) : body;
}

const EQUALS = 0x3d;

/** `=D9=88` are bytes, and `=` at the end of a line takes the line end away. */
function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== EQUALS) {
      decoded[length] = byte;
      length += 1;
      continue;
    }
    const digits = String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0);
    if (/^[0-9a-f]{2}$/i.test(digits)) {
      decoded[length] = Number.parseInt(digits, 16);
      length += 1;
    }
    at += digits.startsWith('\n') ? 1 : 2;
  }
  return decoded.subarray(0, length);
}

const DIGITS = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((letter, value) => [
    letter.charCodeAt(0),
    value,
  ]),
);

function decodeBase64(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(Math.ceil((bytes.length * 3) / 4));
  let [length, bits, held] = [0, 0, 0];
  for (const byte of bytes) {
    const value = DIGITS.get(byte);
    if (value === undefined) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      decoded[length] = (held >> bits) & 0xff;
      length += 1;
    }
  }
  return decoded.subarray(0, length);
}
