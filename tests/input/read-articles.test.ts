import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/input/read-articles.ts';
import { linesOf, onlyArticle, textFile, wordFile, wordParagraph } from './added-files.ts';

const LONG = 'وصلت القافلة إلى مدينة الميادين أمس، وقال شهود إن الطريق إلى البوكمال مفتوح منذ الصباح.';

describe('a plain text', () => {
  it('gives title, date and language away, each marked as inferred', async () => {
    const article = await onlyArticle(
      textFile('a.txt', `\uFEFFوصول القافلة\r\n\r\nدمشق – رويترز، 1 مايو 2024\r\n\r\n${LONG}\r\n`),
    );
    expect(article).toMatchObject({
      id: '2024-05-01-wswl-alqaflh',
      language: 'ar',
      title: 'وصول القافلة',
      outlet: 'رويترز',
      date: '2024-05-01',
      inferred: ['lang', 'title', 'outlet', 'date'],
    });
    expect(linesOf(article)).toEqual(['دمشق – رويترز، 1 مايو 2024', LONG]);
  });

  it('is joined where an editor broke its lines, and parted where they are paragraphs', async () => {
    const broken =
      'The convoy reached the town of Mayadin yesterday and left\nit again in the evening for the border, as people who saw\nit there said.';
    const lines = `${LONG}\n${LONG.repeat(2)}`;
    expect(linesOf(await onlyArticle(textFile('a.txt', `${broken}\n\n${LONG}`)))[0]).toBe(
      broken.replaceAll('\n', ' '),
    );
    expect(linesOf(await onlyArticle(textFile('b.txt', lines)))).toHaveLength(2);
  });

  it.each([
    ['a date', '14/08/2025', LONG.repeat(2)],
    ['a date written with words', 'October 20, 2019', LONG.repeat(2)],
    ['a date, where all lines are short', '2026-01-12', 'People came to the market.'],
    ['a byline, where all lines are short', 'By Amina Shah', 'People came to the market.'],
  ])('has a long title of its own above %s', async (_, below, text) => {
    const title = 'Nairobi: Kibra Community Throws Party for Police for Improving Safety';
    const article = await onlyArticle(textFile('a.txt', `${title}\n${below}\n\n${text}`));
    expect(article.title).toBe(title);
    expect(linesOf(article)).toEqual([below, text]);
  });

  it('loses what editors leave behind and keeps what its author wrote', async () => {
    const text =
      'البـــوكمال\u00A0الآن\u200Cهنا\u200F و\u00ADال\uFEFFميادين، «قال» الشاهد إن الطريق مفتوح أمام القوافل كلها.';
    const article = await onlyArticle(textFile('a.txt', text));
    expect(linesOf(article)).toEqual([text.replace(/[\u00AD\uFEFF]/g, '')]);
  });

  it('may mark headings and captions as articles of ours do', async () => {
    const article = await onlyArticle(textFile('a.txt', `${LONG}\n\n## بعد ذلك\n^caption صورة\n${LONG}`));
    expect(linesOf(article)).toEqual([LONG, 'heading: بعد ذلك', 'caption: صورة', LONG]);
  });

  it('takes date and title from the name of its file where it has none itself', async () => {
    const article = await onlyArticle(textFile('2024/2024-05-01 The long way.txt', `${LONG}`));
    expect(article).toMatchObject({ title: 'The long way', date: '2024-05-01' });
  });
});

describe('Markdown', () => {
  it('is read as text and headings; links, pictures and HTML are left out and counted', async () => {
    const { articles, warnings } = await readArticles([
      textFile(
        'a.md',
        '# Market day\n\nSome *text* with a [link](https://x.org) &amp; ![a picture](a.png) of it.\n\n- one\n- two\n\n<div>raw</div>\n\n### Below\n\n> The end of it.',
      ),
    ]);
    expect(articles[0]?.title).toBe('Market day');
    expect(articles.flatMap(linesOf)).toEqual([
      'Some text with a link & of it.',
      'one',
      'two',
      'heading: Below',
      'The end of it.',
    ]);
    expect(warnings).toMatchObject([
      { code: 'markup-dropped', details: { links: 1, images: 1, tables: 0, other: 1 } },
    ]);
  });

  it('keeps tags and other front matter, and says which', async () => {
    const { articles, warnings } = await readArticles([
      textFile(
        'a.md',
        `---\ntitle: A day\ntags: [war, roads]\nweight: 3\ndate: 0903\nlink: https://x.org/a\n---\n${LONG}`,
      ),
    ]);
    expect(articles[0]).toMatchObject({
      title: 'A day',
      date: '0903',
      source: 'https://x.org/a',
      extra: { tags: ['war', 'roads'], weight: 3 },
    });
    expect(warnings).toMatchObject([{ code: 'unknown-fields', details: { fields: ['tags', 'weight'] } }]);
  });

  it('is none where it is an article of ours: not a sign of it is touched', async () => {
    const body = 'في نيسان\\ أبريل *وصلت* [القافلة](إلى) البوكمال.';
    const article = await onlyArticle(
      textFile(
        'a.md',
        `---\nid: the-convoy\nlang: ar\ntitle: null\noutlet: وطن\ndate: -0332\ninferred: [outlet]\nmentions: [{quote: البوكمال, place: null}]\n---\n\n${body}\n\n## بعد ذلك\n\n${LONG}\n`,
      ),
    );
    expect(article).toMatchObject({
      id: 'the-convoy',
      title: null,
      outlet: 'وطن',
      date: '-0332',
      inferred: ['outlet'],
      extra: { mentions: [{ quote: 'البوكمال', place: null }] },
    });
    expect(linesOf(article)).toEqual([body, 'heading: بعد ذلك', LONG]);
  });
});

describe('a Word document', () => {
  it('gives its title, headings and paragraphs', async () => {
    const article = await onlyArticle(
      wordFile('a.docx', [
        wordParagraph('وصول القافلة', 'Title'),
        wordParagraph('بقلم: مهاب ناصر'),
        wordParagraph(LONG),
        wordParagraph('بعد ذلك', 'Heading1'),
        wordParagraph(LONG),
      ]),
    );
    expect(article).toMatchObject({ title: 'وصول القافلة', author: 'مهاب ناصر', language: 'ar' });
    expect(linesOf(article)).toEqual(['بقلم: مهاب ناصر', LONG, 'heading: بعد ذلك', LONG]);
  });

  it('is dated by its properties only roughly, and signed by no program', async () => {
    const core =
      '<dc:creator>python-docx</dc:creator><dcterms:created>2024-05-01T08:00:00Z</dcterms:created>';
    const article = await onlyArticle(wordFile('a.docx', [wordParagraph(LONG), wordParagraph(LONG)], core));
    expect(article).toMatchObject({ author: null, date: '2024-05-01~', inferred: ['lang', 'date'] });
  });
});

describe('a date that is none', () => {
  it('is kept beside the fields, and said', async () => {
    const { articles, warnings } = await readArticles([
      textFile('a.md', `---\ndate: 31/2/2024\n---\n${LONG}`),
    ]);
    expect(articles[0]).toMatchObject({ date: null, extra: { 'original date': '31/2/2024' } });
    expect(warnings).toMatchObject([{ code: 'date-unread', details: { fault: 'no-such-day' } }]);
  });
});

describe('a table', () => {
  it.each([
    ['commas', 'title,text,date,url\nA,"One, and the other.",1/5/2024,https://www.example.org/a\n'],
    ['semicolons', 'Title;Text;Date;URL\nA;One, and the other.;1/5/2024;https://www.example.org/a\n'],
    ['tabs', 'العنوان\tالنص\tالتاريخ\tالرابط\nA\tOne, and the other.\t1/5/2024\thttps://www.example.org/a\n'],
    [
      'the separator that Excel names',
      'sep=;\nعنوان;نص;تاريخ النشر;المصدر\nA;One, and the other.;1/5/2024;https://www.example.org/a\n',
    ],
  ])('with %s is matched by the names of its columns', async (_, text) => {
    const { articles, warnings } = await readArticles([textFile('a.csv', text)]);
    expect(articles).toMatchObject([
      {
        title: 'A',
        date: '2024-05-01',
        source: 'https://www.example.org/a',
        outlet: 'example.org',
        inferred: ['lang', 'outlet'],
        blocks: [{ kind: 'paragraph', text: 'One, and the other.' }],
      },
    ]);
    expect(warnings).toMatchObject([{ code: 'date-read', line: text.startsWith('sep') ? 3 : 2 }]);
  });

  it('says the line of a row without text, and keeps the columns that it does not know', async () => {
    const { articles, leftOut, warnings } = await readArticles([
      textFile('a.csv', 'title,text,section\nA,"One.\n\nTwo.",World\nB,,World\n'),
    ]);
    expect(articles.map(linesOf)).toEqual([['One.', 'Two.']]);
    expect(articles[0]?.extra).toEqual({ section: 'World' });
    expect(leftOut).toMatchObject([{ code: 'row-without-text', line: 5 }]);
    expect(warnings).toMatchObject([{ code: 'columns-kept', details: { fields: ['section'] } }]);
  });

  it('may hold HTML in its cells', async () => {
    const article = await onlyArticle(
      textFile('a.csv', 'title,content\nA,"<h2>One</h2><p>Two <b>and</b> three.</p>"\n'),
    );
    expect(linesOf(article)).toEqual(['heading: One', 'Two and three.']);
  });
});

describe('JSON', () => {
  it.each([
    ['a list', '[{"headline":"A","body":"The text of it."}]'],
    ['an object with a list', '{"articles":[{"headline":"A","body":"The text of it."}]}'],
    ['an article', '{"headline":"A","body":"The text of it."}'],
    ['lines', '{"headline":"A","body":"The text of it."}\n\n'],
    [
      'what WordPress answers',
      '[{"title":{"rendered":"A"},"content":{"rendered":"<p>The text of it.</p>"}}]',
    ],
  ])('may be %s', async (_, text) => {
    const article = await onlyArticle(textFile('a.json', text));
    expect(article.title).toBe('A');
    expect(linesOf(article)).toEqual(['The text of it.']);
  });

  it('never makes a moment of a day that is written in eight digits', async () => {
    const article = await onlyArticle(textFile('a.json', '{"title":"A","text":"The text.","date":20240501}'));
    expect(article.date).toBe('2024-05-01');
  });

  it('of one object a line loses only the lines that are none', async () => {
    const result = await readArticles([
      textFile('a.ndjson', '{"text":"One of them."}\n{bad\n{"text":"Two of them."}\n'),
    ]);
    expect(result.articles).toHaveLength(2);
    expect(result.leftOut).toMatchObject([{ code: 'broken-json', line: 2 }]);
  });
});

describe('a feed', () => {
  it('of RSS gives an article an item, with the whole text where it has it', async () => {
    const article = await onlyArticle(
      textFile(
        'feed.xml',
        `<?xml version="1.0"?><rss xmlns:dc="d" xmlns:content="c"><channel><title>الجريدة</title><language>ar</language>
        <item><title>خبر</title><link>https://x.org/1</link><pubDate>Wed, 01 May 2024 10:00:00 +0300</pubDate><dc:creator>مهاب</dc:creator>
        <category>حرب</category><description>قصير</description><content:encoded><![CDATA[<p>${LONG}</p><p>انتهى</p>]]></content:encoded></item>
        </channel></rss>`,
      ),
    );
    expect(article).toMatchObject({
      title: 'خبر',
      outlet: 'الجريدة',
      author: 'مهاب',
      date: '2024-05-01',
      source: 'https://x.org/1',
      language: 'ar',
      inferred: [],
      extra: { tags: ['حرب'] },
    });
    expect(linesOf(article)).toEqual([LONG, 'انتهى']);
  });

  it('of Atom is read with XHTML inside', async () => {
    const article = await onlyArticle(
      textFile(
        'a.atom',
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>Daily</title><entry><title>Two</title><id>urn:x</id><link rel="self" href="https://x.org/s"/>
        <link href="https://x.org/2"/><author><name>Bob</name><uri>https://x.org/bob</uri></author><published>2024-05-02T00:00:00Z</published>
        <content type="xhtml"><div xmlns="x"><p>In <b>the</b> text</p><p>and the other</p></div></content></entry></feed>`,
      ),
    );
    expect(article).toMatchObject({
      title: 'Two',
      outlet: 'Daily',
      author: 'Bob',
      date: '2024-05-02',
      source: 'https://x.org/2',
    });
    expect(linesOf(article)).toEqual(['In the text', 'and the other']);
  });
});
