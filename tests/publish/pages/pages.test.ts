import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Selection } from '../../../src/exports/selection.ts';
import { pagesOfSelection } from '../../../src/publish/pages/page-source.ts';
import { type PictureOf, pageFiles } from '../../../src/publish/pages/pages.ts';
import { SPEECH } from '../../../src/site/languages.ts';
import { ADDRESSED, SELECTION } from '../../exports/example-selection.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const noPicture = () => null;
const write = (selection: Selection, pictureOf: PictureOf) =>
  new Map(
    Array.from(pageFiles(pagesOfSelection(selection), SPEECH, pictureOf), ({ path, content }) => [
      path,
      String(content()),
    ]),
  );
const files = write(SELECTION, noPicture);
const addressed = write(ADDRESSED, (id) => (id === 'nahran' ? 'pictures/nahran.png' : null));

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));

/** All elements of a page, in document order. */
function elements(html: string | undefined): Element[] {
  const inside = (node: Node): Element[] =>
    ('tagName' in node ? [node] : []).concat(childrenOf(node).flatMap(inside));
  return inside(parse(html ?? ''));
}

const named = (html: string | undefined, name: string) =>
  elements(html).filter(({ tagName }) => tagName === name);
const attribute = (element: Element | undefined, name: string) =>
  element?.attrs.find((each) => each.name === name)?.value;
const meta = (html: string | undefined, property: string) =>
  attribute(
    named(html, 'meta').find((element) => attribute(element, 'property') === property),
    'content',
  );

describe('the plain page of a place', () => {
  const page = files.get('place/nahran.html');

  it('quotes every published passage with its mentions marked', () => {
    expect(named(page, 'blockquote').map(textOf)).toEqual(
      SELECTION.passages.nahran?.slice(0, 3).map(({ text }) => text),
    );
    expect(named(page, 'mark').map(textOf)).toContain('نَهْرَانَ');
  });

  it('leads into the explorer, to its articles and to its container', () => {
    const targets = named(page, 'a').map((link) => attribute(link, 'href'));
    expect(targets).toEqual(
      expect.arrayContaining([
        '../?place=nahran',
        '../article/a1.html',
        '../place/lakeland.html',
        '../contents.html',
      ]),
    );
  });

  it('shows markup in a name, a title or a passage as text', () => {
    const hill = files.get('place/gn-77.html');
    expect(named(hill, 'b')).toEqual([]);
    expect(named(hill, 'blockquote').map(textOf).join()).toContain('<b>الورد</b>');
  });

  it('is written in Arabic from right to left, with a policy that lets nothing run', () => {
    const [html] = named(page, 'html');
    expect([attribute(html, 'lang'), attribute(html, 'dir')]).toEqual(['ar', 'rtl']);
    expect(page).toContain('default-src &#39;none&#39;');
    expect(elements(page).flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'style'))).toEqual([]);
  });
});

describe('the plain page of an article', () => {
  it('holds the whole text', () => {
    const words = named(files.get('article/a1.html'), 'main').map(textOf).join();
    for (const { text } of SELECTION.texts[0]?.blocks ?? []) expect(words).toContain(text);
  });

  it('quotes the first words of an article without a title, and does not call them one', () => {
    const [heading] = named(files.get('article/a2.html'), 'h1');
    expect(heading && textOf(heading)).toBe('«وصلت القافلة»');
    expect(attribute(heading, 'class')).toBe('untitled');
  });

  it('shows an approximate date as approximate, and says what is inferred', () => {
    const bylines = named(files.get('article/a1.html'), 'p').map(textOf).join('\n');
    expect(bylines).toContain('نحو شباط/فبراير ٢٠١٩');
    expect(bylines).toContain('مستنتَج من النص: التاريخ');
  });

  it('that publishes excerpts holds its passages in their order and nothing else of the text', () => {
    const page = files.get('article/a2.html');
    expect(named(page, 'blockquote').map(textOf)).toEqual(['من نهران 🐎 إلى البحر', 'في العيادة']);
  });
});

describe('the plain pages together', () => {
  it('are one an article and a place, and a contents page that leads to each', () => {
    const targets = named(files.get('contents.html'), 'a').map((link) => attribute(link, 'href'));
    for (const path of files.keys()) if (path !== 'contents.html') expect(targets).toContain(path);
    expect(files.size).toBe(3 + 5 + 1);
  });

  it('name no place that is withheld', () => {
    expect([...files.values()].join()).not.toContain('الملجأ');
    expect([...files.keys()].join()).not.toContain('shelter');
  });

  it('lead nowhere that does not exist', () => {
    // The licences are those of what the build bundles, which is not looked at here.
    const there = new Set([...files.keys(), 'licences.html']);
    for (const [path, html] of files) {
      const links = named(html, 'a').map((link) => attribute(link, 'href') ?? '');
      const pages = links.filter((href) => href.endsWith('.html'));
      for (const href of pages)
        expect([...there]).toContain(new URL(href, `https://x/${path}`).pathname.slice(1));
    }
  });

  it('have neither Open Graph data, nor oEmbed, nor a site map without a base URL', () => {
    expect([...files.values()].join()).not.toMatch(/og:|oembed|canonical/);
    expect([...files.keys()].filter((path) => !path.endsWith('.html'))).toEqual([]);
  });
});

describe('with a base URL', () => {
  const page = addressed.get('place/nahran.html');

  it('a page carries Open Graph data with absolute addresses', () => {
    expect(meta(page, 'og:url')).toBe('https://lake.example/news/place/nahran.html');
    expect(meta(page, 'og:title')).toBe('نهران');
    expect(meta(page, 'og:image')).toBe('https://lake.example/news/pictures/nahran.png');
    expect(meta(addressed.get('place/lakeland.html'), 'og:image')).toBeUndefined();
  });

  it('its oEmbed answer is found through the page, and frames the explorer plainly', () => {
    const link = named(page, 'link').find((each) => attribute(each, 'type') === 'application/json+oembed');
    expect(attribute(link, 'href')).toBe('https://lake.example/news/place/nahran.oembed.json');
    const answer = JSON.parse(addressed.get('place/nahran.oembed.json') ?? '');
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 800, height: 480 });
    const [frame] = named(answer.html, 'iframe');
    expect(attribute(frame, 'src')).toBe('https://lake.example/news/?place=nahran&embed=1');
    expect(attribute(frame, 'title')).toBe('نهران');
    expect(answer.html).not.toContain('<script');
  });

  it('a site map names every page', () => {
    const map = addressed.get('sitemap.xml') ?? '';
    expect(map.match(/<loc>/g)).toHaveLength(files.size + 1);
  });

  it('has an answer a language, of which the frame opens in it and is called so', () => {
    const answer = JSON.parse(addressed.get('place/nahran.oembed.en.json') ?? '');
    expect(answer.title).toBe('Nahran');
    const [frame] = named(answer.html, 'iframe');
    expect(attribute(frame, 'src')).toBe('https://lake.example/news/?place=nahran&lang=en&embed=1');
    expect(attribute(frame, 'title')).toBe('Nahran');
    expect(addressed.has('place/nahran.oembed.ar.json')).toBe(false);
    expect(JSON.parse(addressed.get('oembed.en.json') ?? '').html).toContain('/news/?lang=en&amp;embed=1');
  });

  it('the explorer itself has an oEmbed answer at the root', () => {
    const answer = JSON.parse(addressed.get('oembed.json') ?? '');
    const [frame] = named(answer.html, 'iframe');
    expect(attribute(frame, 'src')).toBe('https://lake.example/news/?embed=1');
  });
});
