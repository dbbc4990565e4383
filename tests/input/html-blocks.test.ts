import { describe, expect, it } from 'vitest';
import { blocksOfHtml } from '../../src/input/html/html-blocks.ts';

async function lines(html: string): Promise<string[]> {
  const { blocks } = await blocksOfHtml(html);
  return blocks.map(({ kind, text }) => (kind === 'paragraph' ? text : `${kind}: ${text}`));
}

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style>
<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body lang=AR-SA><!--StartFragment-->
<h1 dir=RTL><span lang=AR-SA>وصول القافلة<o:p></o:p></span></h1>
<p class=MsoNormal dir=RTL><span lang=AR-SA style='font-family:"Arial"'>وصلت القافلة
إلى <st1:place w:st="on">الميادين</st1:place> <b>أمس</b>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>أولًا</p>
<!--EndFragment--></body></html>`;

const GOOGLE_DOCS = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="rtl"><span>عنوان</span></h2>
<p dir="rtl"><span style="font-size:11pt">السطر </span><a href="https://x.org"><span>الأول</span></a><span>.</span></p><br />
<ul><li dir="rtl"><p role="presentation"><span>بند</span></p></li></ul></b>`;

const TWEETS = `<div>One line<br>and its end.<br><br>Another paragraph.<script>steal()</script>
<img src="https://tracker.example/1.gif" onerror="steal()"><style>p{}</style><svg><text>no</text></svg></div>`;

describe('what somebody pastes', () => {
  it('from Word has its headings and paragraphs, and nothing that Word adds', async () => {
    expect(await lines(WORD)).toEqual(['heading: وصول القافلة', 'وصلت القافلة إلى الميادين أمس.', 'أولًا']);
  });

  it('from Google Docs has its headings, paragraphs and items', async () => {
    expect(await lines(GOOGLE_DOCS)).toEqual(['heading: عنوان', 'السطر الأول.', 'بند']);
  });

  it('from a web page has its words alone', async () => {
    expect(await lines(TWEETS)).toEqual(['One line and its end.', 'Another paragraph.']);
  });

  it.each([
    ['hidden parts', '<p>a<span style="display: none">b</span><span hidden>c</span></p>', ['a']],
    ['no-break spaces', '<p>&nbsp;a&nbsp;b&nbsp;</p>', ['a\u00A0b']],
    ['letters written as numbers', '<p>&#1575;&amp;&lt;b&gt;</p>', ['ا&<b>']],
    ['captions', '<figure><img src="x"><figcaption>A <i>b</i></figcaption></figure>', ['caption: A b']],
    ['cells', '<table><tr><td>a</td><td>b</td></tr></table>', ['a', 'b']],
    ['elements left open', '<p>a<p>b<div>c<ul><li>d<li>e', ['a', 'b', 'c', 'd', 'e']],
    ['lines of code', '<pre>a\nb</pre>', ['a b']],
    ['signs of notes', '<p>a<sup class="reference"><a href="#n">[1]</a></sup>.</p>', ['a.']],
    ['text without elements', 'a &amp; b', ['a & b']],
    ['nothing', '', []],
  ])('with %s is read as a person sees it', async (_, html, expected) => {
    expect(await lines(html)).toEqual(expected);
  });

  it('says how much was dropped', async () => {
    const { dropped } = await blocksOfHtml(
      '<a href="/x">a</a><a href="#y">b</a><img><table></table><iframe></iframe>',
    );
    expect(dropped).toEqual({ links: 1, images: 1, tables: 1, other: 1 });
  });
});
