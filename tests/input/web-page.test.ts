import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/input/read-articles.ts';
import { linesOf, onlyArticle, textFile } from './added-files.ts';

const ONE = 'وصلت القافلة إلى مدينة الميادين أمس، وقال شهود إن الطريق إلى البوكمال مفتوح منذ الصباح. '
  .repeat(3)
  .trim();
const TWO = 'وغادرت بعد ذلك في اتجاه الحدود، ولم تُعرف وجهتها حتى ساعة كتابة هذا الخبر. '.repeat(3).trim();

interface Page {
  readonly head?: string;
  readonly article?: string;
}

/** A page as news sites have them, with much around the article. */
function page({ head = '', article = `<h1>وصول القافلة</h1><p>${ONE}</p><p>${TWO}</p>` }: Page): string {
  return `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8">${head}</head><body>
<header><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/p">سياسة</a></li></ul></nav></header>
<div class="sidebar"><h3>الأكثر قراءة</h3><ul><li><a href="/1">خبر عن شيء آخر تمامًا</a></li></ul></div>
<main><article class="post-content">${article}</article></main>
<footer><p>جميع الحقوق محفوظة</p></footer><script src="https://tracker.example/t.js"></script></body></html>`;
}

const LINKED_DATA = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
{"@type":"NewsArticle","headline":"وصول القافلة","datePublished":"2024-05-01T23:30:00+03:00","author":[{"@type":"Person","name":"مهاب ناصر"}],
"publisher":{"@type":"Organization","name":"الجريدة"},"mainEntityOfPage":{"@id":"https://news.example.org/1"}}]}</script>`;

describe('a saved web page', () => {
  it('gives its article without what stands around it', async () => {
    const article = await onlyArticle(textFile('a.html', page({})));
    expect(article.title).toBe('وصول القافلة');
    expect(linesOf(article)).toEqual([ONE, TWO]);
  });

  it.each([
    ['JSON-LD', LINKED_DATA],
    [
      'Open Graph',
      `<meta property="og:title" content="وصول القافلة"><meta property="og:site_name" content="الجريدة"><meta name="author" content="مهاب ناصر">
       <meta property="og:url" content="https://news.example.org/1"><meta property="article:published_time" content="2024-05-01T20:30:00Z">`,
    ],
    [
      'Dublin Core',
      `<meta name="DC.title" content="وصول القافلة"><meta name="dc.publisher" content="الجريدة"><meta name="DC.creator" content="مهاب ناصر">
       <link rel="canonical" href="https://news.example.org/1"><meta name="dc.date" content="1 مايو 2024">`,
    ],
  ])('states its fields in %s', async (_, head) => {
    expect(await onlyArticle(textFile('a.html', page({ head })))).toMatchObject({
      title: 'وصول القافلة',
      outlet: 'الجريدة',
      author: 'مهاب ناصر',
      date: '2024-05-01',
      source: 'https://news.example.org/1',
      language: 'ar',
      inferred: [],
    });
  });

  it.each([
    ['وصول القافلة - الجريدة', 'الجريدة', 'وصول القافلة'],
    ['Harvest in Kano | Daily', 'Daily - All the news', 'Harvest in Kano'],
    ['Inside the Daily', 'Daily', 'Inside the Daily'],
    ['Daily', 'Daily', 'Daily'],
  ])('has its title without the outlet: %s', async (stated, outlet, title) => {
    const head = `<meta property="og:title" content="${stated}"><meta property="og:site_name" content="${outlet}">`;
    expect(await onlyArticle(textFile('a.html', page({ head })))).toMatchObject({ title, outlet });
  });

  it('gives away what it does not state: outlet by title or address, date by its first time', async () => {
    const head = '<title>وصول القافلة | الجريدة</title>';
    const article = `<h1>وصول القافلة</h1><time datetime="2024-05-01">أمس</time><p>${ONE}</p><p>${TWO}</p>`;
    expect(await onlyArticle(textFile('a.html', page({ head, article })))).toMatchObject({
      outlet: 'الجريدة',
      date: '2024-05-01',
      inferred: ['outlet', 'date'],
    });
    const times = [
      ['2017-01-13T03:38:38-05:00', '2017-01-13'],
      ['13 January 2017', '2017-01-13'],
      ['PT2H', null],
    ];
    for (const [written, date] of times) {
      const moment = article.replace('2024-05-01', written ?? '');
      expect(await onlyArticle(textFile('a.html', page({ head, article: moment })))).toMatchObject({ date });
    }
    const saved = `<!-- saved from url=(0030)https://www.example.org/news/1 -->\n${page({})}`;
    expect(await onlyArticle(textFile('a.html', saved))).toMatchObject({
      source: 'https://www.example.org/news/1',
      outlet: 'example.org',
      inferred: ['outlet'],
    });
  });

  it('is of the language of its text, whatever its template states', async () => {
    const article = await onlyArticle(textFile('a.html', page({}).replace('lang="ar"', 'lang="en-US"')));
    expect(article).toMatchObject({ language: 'ar', inferred: ['lang'] });
  });

  it('keeps a short text that has no room for a guess', async () => {
    const article = await onlyArticle(
      textFile('a.html', '<html><body><h1>عنوان</h1><p>خبر قصير عن القافلة.</p></body></html>'),
    );
    expect(article.title).toBe('عنوان');
    expect(linesOf(article)).toEqual(['خبر قصير عن القافلة.']);
  });

  it('may be in Windows-1256 and say so', async () => {
    const ascii = page({}).replace('utf-8', 'windows-1256');
    const bytes = new Uint8Array([...ascii].map(toWindows1256));
    expect(linesOf(await onlyArticle({ name: 'a.htm', bytes }))).toEqual(
      [ONE, TWO].map((text) => text.replace('ُ', 'ُ')),
    );
  });

  it('is told by its beginning where its name says nothing', async () => {
    expect((await readArticles([textFile('saved', page({}))])).articles[0]?.title).toBe('وصول القافلة');
  });
});

const WINDOWS_1256 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1256').decode(new Uint8Array([byte])),
    byte,
  ]),
);

function toWindows1256(letter: string): number {
  return WINDOWS_1256.get(letter) ?? 0x3f;
}
