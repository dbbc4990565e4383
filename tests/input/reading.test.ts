import { describe, expect, it } from 'vitest';
import { readJsonFile } from '../../src/gazetteer/json-file.ts';
import { readBody } from '../../src/input/body.ts';
import { decodeText } from '../../src/input/decode-text.ts';
import { firstWords } from '../../src/input/first-words.ts';
import { readArticle } from '../../src/input/read-article.ts';
import { parseYaml } from '../../src/input/yaml-source.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('the body of an article', () => {
  it.each([
    {
      name: 'has paragraphs between blank lines',
      body: 'one\n\n \t\ntwo\n',
      blocks: ['paragraph: one', 'paragraph: two'],
    },
    { name: 'takes a line break for a space', body: 'one\ntwo', blocks: ['paragraph: one two'] },
    {
      name: 'has headings and captions',
      body: '## a\ntext\n^caption b\n',
      blocks: ['heading: a', 'paragraph: text', 'caption: b'],
    },
    {
      name: 'knows no other syntax',
      body: '# a *b* <i>c</i> \\ [d](e)',
      blocks: ['paragraph: # a *b* <i>c</i> \\ [d](e)'],
    },
    { name: 'keeps every space', body: ' a\u00a0 b ', blocks: ['paragraph:  a\u00a0 b '] },
    { name: 'may be empty', body: '\n \n', blocks: [] },
  ])('$name', ({ body, blocks }) => {
    expect(readBody(body).map(({ kind, text }) => `${kind}: ${text}`)).toEqual(blocks);
  });
});

describe('a file', () => {
  it.each([
    { name: 'in the first line', bytes: [0x61, 0xff], line: 1, column: 2, byte: '0xff' },
    {
      name: 'after Arabic letters',
      bytes: [...bytesOf('سطر\nهنا '), 0xc7, 0x20],
      line: 2,
      column: 5,
      byte: '0xc7',
    },
    {
      name: 'after a replacement character',
      bytes: [...bytesOf('\uFFFD '), 0x80],
      line: 1,
      column: 3,
      byte: '0x80',
    },
  ])('that is not UTF-8 is told by its first wrong byte: $name', ({ bytes, line, column, byte }) => {
    const decoded = decodeText({ file: 'a.md', bytes: Uint8Array.from(bytes) });
    expect(decoded).toMatchObject({ problem: { line, column, read: { what: 'foreign-byte', byte } } });
  });

  it('may begin with a byte order mark and have the line ends of Windows', () => {
    const text = '\uFEFF---\r\nid: a\r\nlang: ar\r\n---\r\n\r\none\r\n\r\ntwo\r\n';
    const { article } = readArticle({ file: 'a.md', bytes: bytesOf(text) });
    expect(article?.blocks.map((block) => block.text)).toEqual(['one', 'two']);
  });
});

describe('YAML', () => {
  it('whose aliases multiply beyond measure is refused, not unfolded', () => {
    const levels = 'abcdefghij'.split('').map((name, index, names) =>
      index === 0
        ? 'a: &a [x, x, x, x, x, x, x, x, x]'
        : `${name}: &${name} [${Array(9)
            .fill(`*${names[index - 1]}`)
            .join(', ')}]`,
    );
    expect(parseYaml('a.md', levels.join('\n')).problems).toHaveLength(1);
  });

  it('tells where a value stands, or the nearest thing around it', () => {
    const source = parseYaml('a.md', 'a: 1\nb:\n  - c: x\n', { firstLine: 2 });
    expect(source.position(['b', 0, 'c'])).toEqual({ line: 4, column: 8 });
    expect(source.position(['b', 0, 'd'])).toEqual({ line: 4, column: 5 });
    expect(source.position(['z'])).toEqual({ line: 2, column: 1 });
  });
});

describe('words in a message', () => {
  it('are short, in one line, and name what cannot be seen', () => {
    expect(firstWords('a\u202Eb\u001B[31m\nc')).toBe('a<U+202E>b<U+001B>[31m');
    expect(firstWords('x'.repeat(200))).toHaveLength(81);
  });
});

describe('what is no YAML', () => {
  it.each([
    ['bracket', 'lang: [ar\ntitle: a\n'],
    ['bracket', 'title: {ar: a\n'],
    ['quotation', 'title: "a\n'],
    ['quotation', 'title: "a" b\n'],
    ['colon', 'title: The war: a diary\n'],
    ['colon', 'title: a\nbroken line\nlang: ar\n'],
    ['column', 'title:\n  ar: a\n en: b\n'],
    ['tab', 'title:\n\tar: a\n'],
    ['key-twice', 'title: a\ntitle: b\n'],
    ['sign', 'title: @home\n'],
    ['sign', 'title: *\n'],
    ['backslash', 'title: "C:\\Data"\n'],
  ])('is told as a mistake that a person can look for (%s): %j', (fault, text) => {
    const [problem] = parseYaml('site.yaml', text).problems;
    expect(problem?.expected).toEqual({ rule: 'yaml', fault });
  });
});

describe('what is no JSON', () => {
  it.each([
    ['bracket', '{"a": [1, 2'],
    ['bracket', '{"a": 1'],
    ['comma', '{"a": 1 "b": 2}'],
    ['colon', '{"a" 1}'],
    ['value', '{a: 1}'],
    ['value', '{"a": 1,}'],
    ['value', '{"a": }'],
    ['value', '{"a": yes}'],
    ['quotation', '{"a": "b'],
    ['end', '{} {}'],
    ['backslash', '{"a": "C:\\Data"}'],
  ])('is told as a mistake that a person can look for (%s): %j', (fault, text) => {
    expect(readJsonFile('a.geojson', text)).toMatchObject({ problem: { expected: { rule: 'json', fault } } });
  });
});
