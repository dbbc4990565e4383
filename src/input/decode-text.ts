import type { Problem } from '../model/problem.ts';
import type { InputFile } from './input-file.ts';

const LINE_FEED = 10;

/** The text of a file, without a byte order mark and with plain line ends; or what keeps it from being read. */
export function decodeText({ file, bytes }: InputFile): { text: string } | { problem: Problem } {
  const text = decode(bytes);
  return text === null ? { problem: notUtf8(file, bytes) } : { text: text.replaceAll('\r\n', '\n') };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function notUtf8(file: string, bytes: Uint8Array): Problem {
  const { line, column, byte } = firstBadByte(bytes);
  return {
    severity: 'error',
    file,
    line,
    column,
    read: { what: 'foreign-byte', byte: `0x${byte.toString(16).padStart(2, '0')}` },
    expected: { rule: 'utf-8' },
  };
}

/** A line feed is never part of a longer character, so each line can be judged alone. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number; byte: number } {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    const bad = firstBadByteOfLine(bytes.subarray(start, end));
    if (bad !== null) return { line, ...bad };
    if (feed === -1) throw new Error('Every line of the text is UTF-8, and yet the text is not.');
    start = end + 1;
  }
}

function firstBadByteOfLine(line: Uint8Array): { column: number; byte: number } | null {
  if (decode(line) !== null) return null;
  const replaced = new TextDecoder('utf-8', { ignoreBOM: true }).decode(line);
  const good = replaced.slice(0, firstReplaced(replaced, line));
  const offset = new TextEncoder().encode(good).length;
  return { column: good.length + 1, byte: line[offset] ?? 0 };
}

/** The first replacement character that the bytes do not spell out themselves. */
function firstReplaced(replaced: string, line: Uint8Array): number {
  for (let at = replaced.indexOf('\uFFFD'); at !== -1; at = replaced.indexOf('\uFFFD', at + 1)) {
    const offset = new TextEncoder().encode(replaced.slice(0, at)).length;
    const spelt = line[offset] === 0xef && line[offset + 1] === 0xbf && line[offset + 2] === 0xbd;
    if (!spelt) return at;
  }
  return replaced.length;
}
