import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/input/read-articles.ts';
import { codesOf, linesOf, onlyArticle, textFile } from './added-files.ts';

const ONE = 'وصلت القافلة إلى مدينة الميادين أمس، وقال شهود إن الطريق إلى البوكمال مفتوح منذ الصباح.';
const PAGE = `<!DOCTYPE html><html lang="ar"><head><title>خبر</title></head><body><article><h1>خبر</h1><p>${ONE}</p></article></body></html>`;

function quotedPrintable(text: string): string {
  const encoded = [...strToU8(text)].map((byte) =>
    byte > 126 || byte === 61
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  return encoded.map((each, index) => (index % 20 === 19 ? `${each}=\r\n` : each)).join('');
}

function singleFile(encoding: string, body: string): string {
  return `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://www.example.org/news/1\r\nMIME-Version: 1.0
Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----x"\r\n\r\n\r\n------x\r\nContent-Type: text/html
Content-Transfer-Encoding: ${encoding}\r\nContent-Location: https://www.example.org/news/1\r\n\r\n${body}\r\n------x
Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------x--\r\n`;
}

describe('a web page that a browser saved into one file', () => {
  it.each([
    ['quoted-printable', quotedPrintable(PAGE)],
    ['base64', Buffer.from(PAGE).toString('base64').replace(/.{76}/g, '$&\r\n')],
    ['8bit', PAGE],
  ])('is read with its address (%s)', async (encoding, body) => {
    const article = await onlyArticle(textFile('a.mhtml', singleFile(encoding, body)));
    expect(article).toMatchObject({
      title: 'خبر',
      source: 'https://www.example.org/news/1',
      outlet: 'example.org',
    });
    expect(linesOf(article)).toEqual([ONE]);
  });

  it('is left out with a sentence where there is no page in it', async () => {
    expect(codesOf(await readArticles([textFile('a.mht', 'x: y\r\n\r\nz')])).leftOut).toEqual(['no-text']);
  });
});

function record(type: string, address: string, content: Uint8Array): Uint8Array {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nContent-Length: ${content.length}\r\n\r\n`;
  return new Uint8Array([...strToU8(head), ...content, ...strToU8('\r\n\r\n')]);
}

function answer(status: string, headers: string, body: Uint8Array | string): Uint8Array {
  const bytes = typeof body === 'string' ? strToU8(body) : body;
  return new Uint8Array([...strToU8(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), ...bytes]);
}

function chunked(text: string): string {
  const bytes = Buffer.from(text);
  const chunks = [bytes.subarray(0, 100), bytes.subarray(100)];
  return `${chunks.map((chunk) => `${chunk.length.toString(16)}\r\n${chunk.toString('latin1')}\r\n`).join('')}0\r\n\r\n`;
}

const HTML = 'Content-Type: text/html; charset=utf-8';
const RECORDS = [
  record('warcinfo', 'x', strToU8('software: a crawler')),
  record('request', 'https://x.org/1', strToU8('GET / HTTP/1.1\r\n\r\n')),
  record('response', 'https://x.org/1', answer('200 OK', HTML, PAGE)),
  record('response', 'https://x.org/2', answer('404 Not Found', HTML, PAGE)),
  record('response', 'https://x.org/p.png', answer('200 OK', 'Content-Type: image/png', 'x')),
  record(
    'response',
    'https://x.org/3',
    answer(
      '200 OK',
      `${HTML}\r\nTransfer-Encoding: chunked`,
      Buffer.from(chunked(PAGE.replaceAll('خبر', 'آخر')), 'latin1'),
    ),
  ),
  record(
    'response',
    'https://x.org/4',
    answer('200 OK', `${HTML}\r\nContent-Encoding: gzip`, gzipSync(strToU8(PAGE.replaceAll('خبر', 'ثالث')))),
  ),
];

describe('an archive of a crawl', () => {
  it.each([
    ['as it is', 'a.warc', new Uint8Array(RECORDS.flatMap((each) => [...each]))],
    ['packed record by record', 'a.warc.gz', new Uint8Array(RECORDS.flatMap((each) => [...gzipSync(each)]))],
  ])('%s gives its pages with their addresses', async (_, name, bytes) => {
    const { articles, leftOut } = await readArticles([{ name, bytes }]);
    expect(leftOut).toEqual([]);
    expect(articles.map(({ title, source }) => [title, source])).toEqual([
      ['خبر', 'https://x.org/1'],
      ['آخر', 'https://x.org/3'],
      ['ثالث', 'https://x.org/4'],
    ]);
    expect(articles.map(linesOf)).toEqual([[ONE], [ONE], [ONE]]);
  });

  it.each([
    ['cut short', 'a.warc.gz', gzipSync(RECORDS[2] ?? new Uint8Array()).subarray(0, 200), 'broken-archive'],
    ['without a page', 'a.warc', strToU8('WARC/1.0\r\n\r\n'), 'no-text'],
  ])('%s is left out with a sentence', async (_, name, bytes, code) => {
    expect(codesOf(await readArticles([{ name, bytes }])).leftOut).toEqual([code]);
  });
});
