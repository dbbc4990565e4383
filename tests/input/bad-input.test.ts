import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { AddedFile } from '../../src/input/formats/format.ts';
import { readArticles } from '../../src/input/read-articles.ts';
import { codesOf, linesOf, onlyArticle, textFile, wordFile, wordParagraph, zipFile } from './added-files.ts';

const ARABIC = 'وصلت القافلة إلى مدينة الميادين أمس، وقال شهود إن الطريق إلى البوكمال مفتوح منذ الصباح.';

function utf16(text: string, { bigEndian = false, mark = true } = {}): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((letter) => letter.charCodeAt(0));
  return new Uint8Array(
    units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

function windows1256(text: string): Uint8Array {
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder('windows-1256').decode(new Uint8Array([byte])),
      byte,
    ]),
  );
  return new Uint8Array([...text].map((letter) => bytes.get(letter) ?? 0x3f));
}

/** That nothing takes more than its share of time is held by the test runner's own limit: quadratic work takes hours. */
describe('bad input', () => {
  it('of a Word document of 300 pages is read whole', async () => {
    const paragraphs = Array.from({ length: 300 * 12 }, (_, index) => wordParagraph(`${index} ${ARABIC}`));
    const article = await onlyArticle(wordFile('a.docx', paragraphs));
    expect(article.blocks).toHaveLength(3600);
  });

  it('of a page of 20 MB is read whole, and said to be', async () => {
    const body = `<p class="paragraph" style="margin: 0 0 1em 0; text-align: justify">${ARABIC}</p>`.repeat(
      90_000,
    );
    const html = `<html><head><title>كبير</title></head><body><nav><a href="/">x</a></nav><article>${body}</article></body></html>`;
    const result = await readArticles([textFile('a.html', html)]);
    expect(result.articles[0]?.blocks).toHaveLength(90_000);
    expect(codesOf(result).warnings).toEqual(['page-read-whole']);
  });

  it('of a page whose text is longer than any article is left out, and not said to be taken whole', async () => {
    const html = `<html><body><h1>كبير</h1>${`<p>${ARABIC} <a href="/">x</a></p>`.repeat(110_000)}</body></html>`;
    const result = await readArticles([textFile('a.html', html)]);
    expect(codesOf(result)).toEqual({ leftOut: ['article-too-large'], warnings: [] });
  });

  it('of a page that is there already is left out without a word on how it was read', async () => {
    const html = `<html><body><h1>عنوان</h1><p>${ARABIC} <a href="/">x</a></p></body></html>`;
    const result = await readArticles([textFile('a.html', html), textFile('b.html', html)]);
    expect(result.warnings.map(({ file, code }) => [file, code])).toEqual([['a.html', 'markup-dropped']]);
    expect(codesOf(result).leftOut).toEqual(['same-article']);
  });

  it('of a text that is longer than any article is left out with a sentence', async () => {
    const { articles, leftOut } = await readArticles([textFile('a.txt', 'a '.repeat(10_000_000))]);
    expect(articles).toEqual([]);
    expect(leftOut).toMatchObject([{ code: 'article-too-large', details: { megabytes: 20, most: 16 } }]);
  });

  it('of a page of 20 MB that is pictures and programs is read without them', async () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(1_000_000)}">`;
    const html = `<html><body><h1>عنوان</h1><p>${ARABIC}</p>${picture.repeat(10)}<script>${'x();'.repeat(2_500_000)}</script></body></html>`;
    expect(linesOf(await onlyArticle(textFile('a.html', html)))).toEqual([ARABIC]);
  });

  it.each([
    ['nested without end', '<b>'.repeat(200_000) + ARABIC],
    ['closed without end', '</b>'.repeat(200_000) + ARABIC],
    ['of tags that never close', '<div class="'.repeat(100_000) + ARABIC],
    ['of attributes without end', `<p ${'a="b" '.repeat(300_000)}>${ARABIC}</p>`],
    ['of breaks', `<div>${'<br> '.repeat(100_000)}${ARABIC}</div>`],
    ['of divisions in each other', '<div>'.repeat(1_500) + ARABIC],
    ['of comments', `<!--`.repeat(100_000)],
  ])('of a page %s is answered', async (_, body) => {
    const { articles, leftOut } = await readArticles([textFile('a.html', `<html><body>${body}`)]);
    expect(articles.length + leftOut.length).toBe(1);
  });

  it('of a page with programs and trackers runs nothing, asks nobody, and shows none of it', async () => {
    const asked: string[] = [];
    const fetchBefore = globalThis.fetch;
    globalThis.fetch = async (address) => {
      asked.push(String(address));
      throw new Error('nothing may be fetched');
    };
    const html = `<html><head><base href="https://evil.example/"><link rel="stylesheet" href="x.css"><script>globalThis.ran = true</script>
      <meta http-equiv="refresh" content="0;url=https://evil.example/"></head><body onload="globalThis.ran = true"><h1>عنوان</h1>
      <p>${ARABIC}</p><img src="https://tracker.example/1.gif" onerror="globalThis.ran = true"><iframe src="https://ads.example"></iframe>
      <noscript><img src="https://tracker.example/2.gif"></noscript><a href="javascript:globalThis.ran = true">x</a></body></html>`;
    const article = await onlyArticle(textFile('a.html', html));
    globalThis.fetch = fetchBefore;
    expect(asked).toEqual([]);
    expect('ran' in globalThis).toBe(false);
    expect(JSON.stringify(article)).not.toMatch(/evil|tracker|ads\.example|javascript|ran =/);
  });

  it('of an archive with names that lead out of it keeps the others', async () => {
    const result = await readArticles([
      zipFile('a.zip', {
        '../../etc/x.txt': ARABIC,
        '/y.txt': ARABIC,
        'C:\\z.txt': ARABIC,
        'good.txt': ARABIC,
      }),
    ]);
    expect(result.articles.map(({ file }) => file)).toEqual(['a.zip/good.txt']);
    expect(result.leftOut.map(({ code, details }) => [code, details])).toEqual([
      ['unsafe-name', { name: '../../etc/x.txt' }],
      ['unsafe-name', { name: '/y.txt' }],
      ['unsafe-name', { name: 'C:\\z.txt' }],
    ]);
  });

  it('of an archive with a file called as objects call their prototype reads it as any other', async () => {
    // Of the same length, so that the directory of the archive stays true.
    const { bytes } = zipFile('a.zip', { '--proto--': ARABIC, 'good.txt': `${ARABIC} وبعد.` });
    const text = Buffer.from(bytes).toString('latin1').replaceAll('--proto--', '__proto__');
    const { articles, leftOut } = await readArticles([{ name: 'a.zip', bytes: Buffer.from(text, 'latin1') }]);
    expect(articles.map(({ file }) => file).sort()).toEqual(['a.zip/__proto__', 'a.zip/good.txt']);
    expect(leftOut).toEqual([]);
  });

  it('of an archive with two files of one name is the last, and the other is named', async () => {
    const { bytes } = zipFile('a.zip', { 'x.txt': `${ARABIC} أولًا.`, 'y.txt': `${ARABIC} ثانيًا.` });
    const text = Buffer.from(bytes).toString('latin1').replaceAll('y.txt', 'x.txt');
    const { articles, leftOut } = await readArticles([{ name: 'a.zip', bytes: Buffer.from(text, 'latin1') }]);
    expect(articles.map(({ file, blocks }) => [file, blocks.at(-1)?.text])).toEqual([
      ['a.zip/x.txt', `${ARABIC} ثانيًا.`],
    ]);
    expect(leftOut).toMatchObject([{ code: 'doubled-name', details: { name: 'x.txt' }, file: 'a.zip' }]);
  });

  it('of an archive that swells beyond all measure is refused before it swells', async () => {
    const names = Array.from({ length: 5 }, (_, index) => `${index}.txt`);
    const { bytes } = zipFile(
      'bomb.zip',
      Object.fromEntries(names.map((name) => [name, 'x'.repeat(100_000)])),
    );
    const bomb: AddedFile = { name: 'bomb.zip', bytes: forgeSize(bytes, 90_000_000) };
    expect(codesOf(await readArticles([bomb])).leftOut).toEqual(['archive-bomb']);
  });

  it('of archives that swell beyond measure only together is refused where they do', async () => {
    const { bytes } = zipFile('inner.zip', { 'a.css': new Uint8Array(1_200_000) });
    const names = ['1.zip', '2.zip', '3.zip'];
    const outer = zipFile('outer.zip', Object.fromEntries(names.map((name) => [name, bytes])));
    const { leftOut } = await readArticles([outer, textFile('good.txt', ARABIC)], {
      mostUnpacked: 2_000_000,
    });
    expect(leftOut.map(({ code, file }) => [code, file])).toEqual([
      ['archive-bomb', 'outer.zip/2.zip'],
      ['archive-bomb', 'outer.zip/3.zip'],
    ]);
  });

  it('of an archive that says to hold less than it does gives no more than it says', async () => {
    const { bytes } = zipFile('a.zip', { 'a.txt': 'word '.repeat(1000) });
    const article = await onlyArticle({ name: 'a.zip', bytes: forgeSize(bytes, 9) });
    expect(linesOf(article)).toEqual(['word word']);
  });

  it('of archives in archives without end stops', async () => {
    let { bytes } = zipFile('x.zip', { 'a.txt': ARABIC });
    for (let depth = 0; depth < 6; depth += 1) ({ bytes } = zipFile('x.zip', { 'x.zip': bytes }));
    expect(codesOf(await readArticles([{ name: 'x.zip', bytes }])).leftOut).toEqual(['archive-depth']);
  });

  it.each([
    ['in UTF-16, little end first', utf16],
    ['in UTF-16, big end first', (text: string) => utf16(text, { bigEndian: true })],
    ['in UTF-16 without a mark', (text: string) => utf16(text, { mark: false })],
    ['in Windows-1256', windows1256],
  ])('of a table %s is read', async (_, encode) => {
    const article = await onlyArticle({ name: 'a.csv', bytes: encode(`عنوان,نص\nخبر,"${ARABIC}"\n`) });
    expect(linesOf(article)).toEqual([ARABIC]);
  });

  it('of a table in an encoding that cannot be told is left out with the byte', async () => {
    const bytes = new Uint8Array([...strToU8('title,text\nA,'), 0xe9, 0xe8, 0x20, 0xf1, 0x0a]);
    const { leftOut } = await readArticles([{ name: 'a.csv', bytes }]);
    expect(leftOut).toMatchObject([{ code: 'unknown-encoding', details: { byte: '0xe9' } }]);
  });

  it('of a table whose columns cannot be told is left out with their names', async () => {
    const { leftOut } = await readArticles([
      textFile('a.csv', 'a,b\n1,2\n'),
      textFile('b.json', '[{"c":1}]'),
    ]);
    expect(leftOut.map(({ code, details }) => [code, details])).toEqual([
      ['no-columns', { columns: ['a', 'b'] }],
      ['no-columns', { columns: ['c'] }],
    ]);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'with fields called %s harms nobody and loses nothing',
    async (name) => {
      const result = await readArticles([
        textFile(
          'a.xml',
          `<rss><channel><${name}>x</${name}><item><title>t</title><${name}>x</${name}><description>One of it.</description></item></channel></rss>`,
        ),
        textFile('b.csv', `text,${name}\nTwo of it.,x\n`),
        textFile('c.json', `{"text":"Three of it.","${name}":"x"}`),
        textFile('d.md', `---\n${name}: x\n---\nFour of it.\n`),
      ]);
      expect(result.articles.map(({ extra }) => Object.entries(extra))).toEqual([
        [],
        [[name, 'x']],
        [[name, 'x']],
        [[name, 'x']],
      ]);
    },
  );

  it.each([
    ['an empty file', textFile('a.txt', ''), 'empty-file'],
    ['a file of spaces', textFile('a.txt', ' \n\n '), 'no-text'],
    ['a page without words', textFile('a.html', '<html><body><img></body></html>'), 'no-text'],
    ['broken JSON', textFile('a.json', '{"text": '), 'broken-json'],
    ['broken front matter', textFile('a.md', '---\ntitle: "x\n---\ntext'), 'broken-yaml'],
    ['XML that is no feed', textFile('a.xml', '<catalogue/>'), 'broken-feed'],
    [
      'a zip that calls itself a Word document',
      zipFile('a.docx', { 'word/document.xml': 'x' }),
      'broken-document',
    ],
    ['a Word document cut short', cutShort(wordFile('a.docx', [wordParagraph(ARABIC)])), 'broken-document'],
    ['an archive cut short', cutShort(zipFile('a.zip', { 'a.txt': ARABIC })), 'broken-archive'],
    ['a PDF', textFile('a.pdf', '%PDF-1.7'), 'foreign-format'],
    [
      'an old Word document',
      { name: 'a.doc', bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) },
      'foreign-format',
    ],
    ['a spreadsheet', zipFile('a.xlsx', { 'xl/workbook.xml': 'x' }), 'foreign-format'],
    ['an old workbook', { name: 'a.xls', bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) }, 'foreign-format'],
    ['slides', zipFile('a.pptx', { 'ppt/presentation.xml': 'x' }), 'foreign-format'],
    [
      'a picture by another name',
      { name: 'a.txt', bytes: new Uint8Array([0xff, 0xd8, 0xff]) },
      'foreign-format',
    ],
    ['a database', textFile('a.db', 'SQLite format 3\0'), 'foreign-format'],
    ['a program', textFile('a.xyz', 'foo'), 'foreign-format'],
  ])('of %s is a sentence, and the other files are read', async (_, file, code) => {
    const result = await readArticles([file, textFile('good.txt', ARABIC)]);
    expect(result.articles).toHaveLength(1);
    expect(codesOf(result).leftOut).toEqual([code]);
  });
});

function cutShort({ name, bytes }: AddedFile): AddedFile {
  return { name, bytes: bytes.subarray(0, Math.floor(bytes.length * 0.6)) };
}

/** Writes another size of every file into the directory of an archive and before the file itself. */
function forgeSize(bytes: Uint8Array, size: number): Uint8Array {
  const forged = bytes.slice();
  const view = new DataView(forged.buffer);
  for (let at = 0; at + 4 < forged.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return forged;
}
