import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { elementCode, frameCode, linkCode } from '../../../src/app/share/embed-code.ts';

const CHOICE = {
  site: 'https://lake.example/news/',
  view: 'place=nahran&lang=ar&at=44.5,11.25,9',
  title: '"نهران" <b>',
  height: null,
};

type Element = DefaultTreeAdapterTypes.Element;

function elements(html: string): Element[] {
  const inside = (node: DefaultTreeAdapterTypes.Node): Element[] =>
    ('tagName' in node ? [node] : []).concat('childNodes' in node ? node.childNodes.flatMap(inside) : []);
  return inside(parseFragment(html));
}

const attributes = ({ attrs }: Element) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

describe('the code to embed a view', () => {
  it('is the script, the element with the view as attributes, and in it a frame that works without script', () => {
    const [script, map, frame, ...others] = elements(elementCode(CHOICE)).map((each) => [
      each.tagName,
      attributes(each),
    ]);
    expect(script).toEqual(['script', { src: 'https://lake.example/news/buldan-map.js', async: '' }]);
    expect(map).toEqual([
      'buldan-map',
      { src: 'https://lake.example/news/', place: 'nahran', lang: 'ar', title: '"نهران" <b>' },
    ]);
    expect(frame).toMatchObject([
      'iframe',
      {
        src: 'https://lake.example/news/?embed=1&place=nahran&lang=ar&at=44.5,11.25,9',
        title: '"نهران" <b>',
      },
    ]);
    expect(others).toEqual([
      ['p', {}],
      ['a', { href: 'https://lake.example/news/?place=nahran&lang=ar&at=44.5,11.25,9' }],
    ]);
  });

  it('carries a chosen height in both', () => {
    const [, map, frame] = elements(elementCode({ ...CHOICE, height: 640 })).map(attributes);
    expect([map?.height, frame?.height]).toEqual(['640', '640']);
  });

  it('is a frame and a link where script is not allowed', () => {
    expect(elements(frameCode(CHOICE)).map(({ tagName }) => tagName)).toEqual(['iframe', 'p', 'a']);
  });

  it('is a plain link to the whole page', () => {
    expect(linkCode(CHOICE)).toBe('https://lake.example/news/?place=nahran&lang=ar&at=44.5,11.25,9');
    expect(linkCode({ ...CHOICE, view: '' })).toBe('https://lake.example/news/');
  });
});
