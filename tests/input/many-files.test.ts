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
