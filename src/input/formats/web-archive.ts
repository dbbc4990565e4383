import { type Finding, finding } from '../finding.ts';
import type { Draft } from '../proposed-article.ts';
import { type AddedFile, type Format, NOTHING_READ } from './format.ts';
import { type Message, parameterOf, readMessage } from './message.ts';
import { readPageFile } from './web-page.ts';

/** What one archive may hold when it is unpacked. */
const MOST_BYTES = 400_000_000;

/** An archive of a crawl (WARC 1.0 and 1.1, ISO 28500), as `.warc` or `.warc.gz`: its pages, not their parts. */
export const webArchive: Format = {
  name: 'WARC',
  extensions: ['warc'],
  async read(file) {
    const bytes = await unpacked(file);
    if (bytes === null)
      return { ...NOTHING_READ, leftOut: [finding('broken-archive', {}, { file: file.name })] };
    const drafts: Draft[] = [];
    const warnings: Finding[] = [];
    const { records, isWhole } = recordsOf(bytes);
    const leftOut: Finding[] = isWhole ? [] : [finding('broken-archive', {}, { file: file.name })];
    for (const { address, charset, body } of await pagesIn(records)) {
      const page = await readPageFile({ name: `${file.name}/${address}`, bytes: body }, { address, charset });
      if ('leftOut' in page) leftOut.push(page.leftOut);
      else {
        drafts.push(page.draft);
        warnings.push(...page.warnings);
      }
    }
    if (drafts.length + leftOut.length === 0) leftOut.push(finding('no-text', {}, { file: file.name }));
    return { ...NOTHING_READ, drafts, leftOut, warnings };
  },
};

interface ArchivedPage {
  readonly address: string;
  readonly charset: string | null;
  readonly body: Uint8Array;
}

async function pagesIn(records: readonly Message[]): Promise<readonly ArchivedPage[]> {
  const pages: ArchivedPage[] = [];
  for (const { headers, body } of records) {
    const address = headers.get('warc-target-uri')?.replace(/^<|>$/g, '');
    if (headers.get('warc-type') !== 'response' || address === undefined) continue;
    const answer = readMessage(body);
    const type = answer.headers.get('content-type');
    if (!/^HTTP\/[\d.]+ 200/.test(firstLine(body)) || !/^(?:text\/html|application\/xhtml)/i.test(type ?? ''))
      continue;
    pages.push({ address, charset: parameterOf(type, 'charset'), body: await bodyOf(answer) });
  }
  return pages;
}

/** Records follow each other, each as long as it says; the last one of an archive that was cut short is shorter. */
function recordsOf(bytes: Uint8Array): { readonly records: readonly Message[]; readonly isWhole: boolean } {
  const records: Message[] = [];
  let rest = bytes;
  while (/^\s*WARC\//.test(firstLine(rest))) {
    const { headers, body } = readMessage(rest);
    const length = Number(headers.get('content-length') ?? 0);
    if (!(length <= body.length)) return { records, isWhole: false };
    records.push({ headers, body: body.subarray(0, length) });
    rest = withoutLineEnds(body.subarray(length));
  }
  return { records, isWhole: rest.length === 0 };
}

function withoutLineEnds(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 10 && byte !== 13);
  return first === -1 ? bytes.subarray(bytes.length) : bytes.subarray(first);
}

function firstLine(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 80)).split(/\r?\n/)[0] ?? '';
}

/** As it was before it was sent: in one piece and unpacked where that is possible. */
async function bodyOf({ headers, body }: Message): Promise<Uint8Array> {
  const isChunked = headers.get('transfer-encoding')?.toLowerCase() === 'chunked';
  const whole = isChunked ? joinChunks(body) : body;
  return (await gunzip(whole)) ?? whole;
}

/** Each chunk says its length in a line before it; a crawler that joined them already left no such line. */
function joinChunks(bytes: Uint8Array): Uint8Array {
  const joined = new Uint8Array(bytes.length);
  let length = 0;
  let rest = bytes;
  for (;;) {
    const size = /^([0-9a-f]+)[ \t]*(?:;.*)?$/i.exec(firstLine(rest))?.[1];
    if (size === undefined) return length === 0 ? bytes : joined.subarray(0, length);
    const start = rest.indexOf(10) + 1;
    const chunk = rest.subarray(start, start + Number.parseInt(size, 16));
    if (chunk.length === 0) return joined.subarray(0, length);
    joined.set(chunk, length);
    length += chunk.length;
    rest = rest.subarray(start + chunk.length + 2);
  }
}

/** `null` of an archive that is packed and broken. */
async function unpacked({ bytes }: AddedFile): Promise<Uint8Array | null> {
  return isGzip(bytes) ? gunzip(bytes) : bytes;
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Unpacks any number of members in a row, up to a limit; `null` of what is no gzip. */
async function gunzip(bytes: Uint8Array): Promise<Uint8Array | null> {
  if (!isGzip(bytes)) return null;
  const { Gunzip } = await import('fflate');
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Gunzip((piece) => {
    length += piece.length;
    if (length > MOST_BYTES) throw new RangeError('More than an archive may hold.');
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch {
    // The library says in this way alone that the bytes are broken, and the limit above is kept in the same way.
    return null;
  }
  const joined = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    joined.set(piece, offset);
    offset += piece.length;
  }
  return joined;
}

/** So much is unpacked before the limit is looked at again. */
const PIECE = 65_536;
