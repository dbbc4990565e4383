import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/input/read-articles.ts';
import { codesOf, textFile, zipFile } from './added-files.ts';

const LONG = 'وصلت القافلة إلى مدينة الميادين أمس، وقال شهود إن الطريق إلى البوكمال مفتوح منذ الصباح.';

describe('an archive', () => {
  it('is read with folders and other archives in it; what lies beside pages is passed over', async () => {
    const inner = zipFile('inner.zip', { 'two.txt': `Two\n\n${LONG}` });
    const result = await readArticles([
      zipFile('all.zip', {
        'one.txt': `One\n\n${LONG}`,
        'folder/inner.zip': inner.bytes,
        'page_files/style.css': 'p {}',
        '__MACOSX/._one.txt': 'x',
      }),
    ]);
    expect(result.articles.map(({ file }) => file)).toEqual([
      'all.zip/one.txt',
      'all.zip/folder/inner.zip/two.txt',
    ]);
    expect(codesOf(result)).toEqual({ leftOut: [], warnings: ['not-articles'] });
  });
});

describe('many files', () => {
  it('are read wherever they lie, also above the folder of the command', async () => {
    const names = ['../articles/a.txt', './b.txt', '../../c.txt', '/home/me/d.txt'];
    const { articles } = await readArticles(
      names.map((name) => textFile(name, `${name}\n\n${LONG} ${name}`)),
    );
    expect(articles.map(({ file }) => file)).toEqual(names);
  });

  it('of which 300 among 10,000 are broken give the others, and a sentence for each that is left out', async () => {
    const broken = (number: number) =>
      [
        textFile(`${number}.json`, '{"title": "cut'),
        { name: `${number}.docx`, bytes: new Uint8Array([80, 75, 3, 4, 1, 2, 3]) },
        textFile(`${number}.txt`, ''),
        { name: `${number}.pdf`, bytes: new TextEncoder().encode('%PDF-1.7 …') },
      ][number % 4] ?? textFile(`${number}.txt`, '');
    const good = (number: number) => {
      const text = `The title ${number}\n\n${LONG} ${number}`;
      return (
        [
          textFile(`${number}.txt`, text),
          textFile(`${number}.md`, `# ${text}`),
          textFile(
            `${number}.html`,
            `<title>T ${number}</title><h1>T ${number}</h1><p>${LONG} ${number}</p>`,
          ),
          textFile(`${number}.json`, JSON.stringify({ title: `T ${number}`, text: `${LONG} ${number}` })),
        ][number % 4] ?? textFile(`${number}.txt`, text)
      );
    };
    const numbers = Array.from({ length: 10_000 }, (_, number) => number);
    const { articles, leftOut } = await readArticles(
      numbers.map((each) => (each % 33 === 0 && each < 9900 ? broken(each) : good(each))),
    );
    expect(leftOut).toHaveLength(300);
    expect(new Set(leftOut.map(({ file }) => file)).size).toBe(300);
    expect(articles).toHaveLength(9700);
  });

  it('give each article an id of its own, the same every time', async () => {
    const files = ['a', 'b', 'c'].map((name) => textFile(`${name}.txt`, `The title\n\n${LONG} ${name}`));
    const existing = [textFile('content/undated/the-title.md', '---\nid: the-title\nlang: ar\n---\n\nنص\n')];
    const ids = async () => (await readArticles(files, { existing })).articles.map(({ id }) => id);
    expect(await ids()).toEqual(['the-title-2', 'the-title-3', 'the-title-4']);
    expect(await ids()).toEqual(await ids());
  });

  it('give an article once, though two of them hold it', async () => {
    const result = await readArticles([textFile('a.txt', `T\n\n${LONG}`), textFile('b.txt', `T\n\n${LONG}`)]);
    expect(result.articles).toHaveLength(1);
    expect(result.leftOut).toMatchObject([{ code: 'same-article', file: 'b.txt', details: { as: 'a.txt' } }]);
  });

  it('give two articles where outlets date one text differently, or give it two ids', async () => {
    const row = (name: string, fields: string) => textFile(name, `---\n${fields}\n---\n\n${LONG}\n`);
    const { articles } = await readArticles([
      row('a.md', 'title: T\ndate: 2024-05-01'),
      row('b.md', 'title: T\ndate: 2024-05-02'),
      row('c.md', 'id: c\nlang: ar'),
      row('d.md', 'id: d\nlang: ar'),
    ]);
    expect(articles.map(({ file }) => file)).toEqual(['a.md', 'b.md', 'c.md', 'd.md']);
  });

  it('give no article that is there already', async () => {
    const existing = [
      textFile('content/undated/t.md', `---\nid: t\nlang: ar\ntitle: Fixed since\n---\n\n${LONG}\n`),
    ];
    const { articles, leftOut } = await readArticles([textFile('a.txt', `T\n\n${LONG}`)], { existing });
    expect(articles).toEqual([]);
    expect(leftOut).toMatchObject([{ code: 'same-article', details: { as: 'content/undated/t.md' } }]);
  });

  it('may come one after another', async () => {
    async function* files() {
      yield textFile('a.txt', LONG);
    }
    expect((await readArticles(files())).articles).toHaveLength(1);
  });
});
