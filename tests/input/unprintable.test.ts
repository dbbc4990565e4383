import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../src/gazetteer/read-gazetteer.ts';
import { readArticle } from '../../src/input/read-article.ts';
import { readSite } from '../../src/input/site.ts';
import type { Problem } from '../../src/model/problem.ts';
import { collection, country, feature } from '../gazetteer/feature.ts';
import { textFile } from './added-files.ts';

/** JSON is YAML, and writes half characters as escapes. */
function problemsOfArticle(fields: object): readonly Problem[] {
  const known = { id: 'a', lang: 'ar', title: 'نص', outlet: null, author: null, date: null, source: null };
  const { bytes } = textFile('', `---\n${JSON.stringify({ ...known, ...fields })}\n---\n\nنص.\n`);
  return readArticle({ file: 'a.md', bytes }).problems;
}

function problemsOfSite(settings: object): readonly Problem[] {
  const { bytes } = textFile('', JSON.stringify(settings));
  return readSite({ file: 'site.yaml', bytes }, null).problems;
}

function problemsOfPlace(changes: Parameters<typeof feature>[0]): readonly Problem[] {
  const file = (name: string, one: unknown) => ({
    file: `geo/gazetteer/${name}.geojson`,
    text: collection(one),
    background: false,
  });
  return readGazetteer([file('settlements', feature(changes)), file('countries', country())]).problems;
}

const TILES = { name: 'a', attribution: 'a', maxZoom: 3, url: 'https://a.org/{z}/{x}/{y}' };
const SERVER = { name: 'a', attribution: 'a', url: 'https://a.org/collections/a/items' };
const CITED = { toponym: 'المرفأ', lang: 'ar', citations: [{ label: 'a', year: 2026 }] };
const SOURCE = { source: 'a', licence: 'a' };

/** Every text that a page, an export or a message shows. */
const TEXTS: readonly [string, (text: string) => readonly Problem[]][] = [
  ...['title', 'outlet', 'author', 'rights'].map((field): (typeof TEXTS)[number] => [
    `the ${field} of an article`,
    (text) => problemsOfArticle({ [field]: text }),
  ]),
  ['the source of an article', (text) => problemsOfArticle({ source: `https://a.org/${text}` })],
  ...['title', 'description', 'rights'].map((setting): (typeof TEXTS)[number] => [
    `the ${setting} of a site`,
    (text) => problemsOfSite({ [setting]: { en: text } }),
  ]),
  ['the name of tiles', (text) => problemsOfSite({ tiles: [{ ...TILES, name: text }] })],
  ['the attribution of tiles', (text) => problemsOfSite({ tiles: [{ ...TILES, attribution: text }] })],
  ['the address of tiles', (text) => problemsOfSite({ tiles: [{ ...TILES, url: TILES.url + text }] })],
  ['the name of a server', (text) => problemsOfSite({ placeServers: [{ ...SERVER, name: text }] })],
  [
    'the attribution of a server',
    (text) => problemsOfSite({ placeServers: [{ ...SERVER, attribution: text }] }),
  ],
  [
    'the address of a server',
    (text) => problemsOfSite({ placeServers: [{ ...SERVER, url: `${SERVER.url}?${text}` }] }),
  ],
  [
    'the attribution of a ground',
    (text) => problemsOfSite({ ground: { file: 'a.pmtiles', attribution: text } }),
  ],
  ['the title of a place', (text) => problemsOfPlace({ properties: { title: text } })],
  ['a name of a place', (text) => problemsOfPlace({ feature: { names: [{ ...CITED, toponym: text }] } })],
  ['a name to match', (text) => problemsOfPlace({ matching: { en: [text] } })],
  ['the note on a place', (text) => problemsOfPlace({ properties: { note: text } })],
  ['where a position is from', (text) => problemsOfPlace({ properties: { position_source: text } })],
  [
    'a source',
    (text) =>
      problemsOfPlace({
        properties: { provenance: { geometry: { ...SOURCE, source: text }, names: SOURCE } },
      }),
  ],
  [
    'a licence',
    (text) =>
      problemsOfPlace({
        properties: { provenance: { geometry: SOURCE, names: { ...SOURCE, licence: text } } },
      }),
  ],
  [
    'what a name is cited from',
    (text) =>
      problemsOfPlace({ feature: { names: [{ ...CITED, citations: [{ label: text, year: 2026 }] }] } }),
  ],
  [
    'what a place is linked to',
    (text) => problemsOfPlace({ feature: { links: [{ type: 'closeMatch', identifier: text }] } }),
  ],
];

const SIGNS: readonly [string, string][] = [
  ['U+202E', 'a\u202Ebc'],
  ['U+2067', 'a\u2067bc'],
  ['U+2028', 'a\u2028bc'],
  ['U+2029', 'a\u2029bc'],
  ['U+0000', 'a\u0000bc'],
  ['U+001B', 'a\u001B[31mbc'],
  ['U+D800', 'a\uD800bc'],
  ['U+DC00', '\uDC00bc'],
  ['U+FFFE', 'a\uFFFEbc'],
  ['U+0301', `e${'\u0301'.repeat(31)}`],
];

describe('a sign that makes text look other than it is', () => {
  it.each(TEXTS)('is refused in %s, and named', (_, problemsWith) => {
    for (const [code, text] of SIGNS)
      expect(problemsWith(text).map(({ expected }) => expected)).toContainEqual({
        rule: 'visible-text',
        control: code,
      });
  });

  it.each(TEXTS)('is not seen in what scripts need of %s', (_, problemsWith) => {
    for (const text of ['می\u200Cخواهم', 'a\u200Fb', '\u{1F469}\u200D\u{1F467}', `e${'\u0301'.repeat(30)}`])
      expect(problemsWith(text).filter(({ expected }) => expected.rule === 'visible-text')).toEqual([]);
  });
});

describe('a name in which there is nothing to see', () => {
  it.each([
    ['the title of an article', (text: string) => problemsOfArticle({ title: text })],
    ['the outlet of an article', (text: string) => problemsOfArticle({ outlet: text })],
    ['the title of a site', (text: string) => problemsOfSite({ title: { en: text } })],
    ['the title of a place', (text: string) => problemsOfPlace({ properties: { title: text } })],
    [
      'a name of a place',
      (text: string) => problemsOfPlace({ feature: { names: [{ ...CITED, toponym: text }] } }),
    ],
    ['a name to match', (text: string) => problemsOfPlace({ matching: { en: [text] } })],
  ])('is refused as %s', (_, problemsWith) => {
    for (const text of ['\u200B\u200B', '\u3164', '\u2800', '\u{E0041}', '\u0301'])
      expect(problemsWith(text).filter(({ severity }) => severity === 'error')).not.toEqual([]);
  });
});
