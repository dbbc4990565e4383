import type { ArticleSummary, ArticleText } from '../../src/corpus/article.ts';
import type { Mark, Passage } from '../../src/corpus/passage.ts';
import type { PlaceSummary } from '../../src/corpus/place-summary.ts';
import type { Relation } from '../../src/corpus/relation.ts';
import { NO_LINKS, type PlaceSources } from '../../src/corpus/sources.ts';
import type { Selection } from '../../src/exports/selection.ts';
import type { BlockKind } from '../../src/model/block-kind.ts';
import { summaryWith } from '../corpus/examples.ts';

/** A made-up country: what it takes to tempt an export into telling too much, or into breaking its format. */
function place(summary: Partial<PlaceSummary> & Pick<PlaceSummary, 'id' | 'names'>): PlaceSummary {
  return {
    kind: 'town',
    layer: 'settlements',
    point: [11.5, 44.25],
    shape: 'none',
    uncertaintyKm: 2,
    confidence: 'high',
    reasoned: false,
    display: 'exact',
    container: 'lakeland',
    passages: 0,
    mentions: 0,
    chunks: { first: 0, count: 0 },
    ...summary,
  };
}

const article = (summary: Partial<ArticleSummary> & Pick<ArticleSummary, 'id'>): ArticleSummary =>
  summaryWith({ opening: 'وصلت القافلة', mentions: 1, chunk: 'articles.json', ...summary });

/** A passage that is a whole block, with each occurrence of `words` marked. */
function passage(
  of: { article: string; block: number; blockKind?: BlockKind; text: string },
  ...words: string[]
): Passage {
  const marks = words.map((word, index): Mark => {
    const start = of.text.indexOf(
      word,
      index === 0 ? 0 : of.text.indexOf(word) + (words[0] === word ? 1 : 0),
    );
    return {
      start,
      end: start + word.length,
      occurrence: index + 1,
      role: 'literal',
      confidence: 0.97,
      reasons: [],
    };
  });
  return {
    blockKind: 'paragraph',
    start: 0,
    cutBefore: false,
    cutAfter: false,
    marks,
    standing: 'named',
    ...of,
  };
}

export const TEXTS: readonly ArticleText[] = [
  {
    id: 'a1',
    blocks: [
      { kind: 'title', text: '"سوق" نَهْرَان 🐎', mentions: [] },
      { kind: 'paragraph', text: 'وصلت القافلة 🐪🐪 لنَهْرَانَ، ثم إلى نَهْرَان.', mentions: [] },
      { kind: 'paragraph', text: '=cmd|calc تل <b>الورد</b> & "البحيرة"', mentions: [] },
    ],
  },
];

const blockText = (block: number): string => TEXTS[0]?.blocks[block]?.text ?? '';

const PLACES: readonly PlaceSummary[] = [
  place({
    id: 'nahran',
    names: { ar: 'نهران', en: 'Nahran' },
    confidence: 'medium',
  }),
  place({
    id: 'lakeland',
    names: { ar: 'البحيرة', en: '=Lakeland <&> "x"' },
    kind: 'governorate',
    layer: 'areas',
    shape: 'area',
    container: null,
    point: [11, 44],
  }),
  place({ id: 'gn:77', names: { en: 'Rose Hill' }, kind: 'mountain', layer: 'areas', reasoned: true }),
  place({ id: 'shelter', names: { ar: 'الملجأ' }, display: 'withheld', point: [11.111, 44.111] }),
  place({
    id: 'clinic',
    names: { ar: 'العيادة' },
    display: 'coarse',
    point: [11.222, 44.222],
  }),
  place({
    id: 'old-road',
    names: { ar: 'الدرب' },
    kind: 'border',
    layer: 'lines',
    shape: 'line',
    point: [11.2, 44.2],
  }),
];

const OWN_SOURCES: Readonly<Record<string, Partial<PlaceSources>>> = {
  nahran: { links: { ...NO_LINKS, geonames: '1234', wikidata: 'Q42' } },
  clinic: {
    geometrySource: 'A survey of 11.222',
    links: { ...NO_LINKS, geonames: '11.222' },
    note: 'at 44.222',
  },
};

const SOURCES = Object.fromEntries(
  PLACES.map(({ id, names }): [string, PlaceSources] => [
    id,
    {
      names: Object.entries(names).map(([language, toponym]) => ({
        toponym,
        language,
        citation: { label: 'A gazetteer', year: 2020 },
      })),
      nameSource: 'A gazetteer',
      nameLicence: 'CC0',
      geometrySource: 'A survey',
      geometryLicence: 'CC BY 4.0',
      positionSource: 'A survey',
      links: NO_LINKS,
      note: null,
      matching: { names: {}, ordinary: {}, needsDesignator: [] },
      population: null,
      statements: {},
      ...OWN_SOURCES[id],
    },
  ]),
);

const stated = passage(
  { article: 'a1', block: 1, text: 'وصلت القافلة من نهران إلى تل <b>الورد</b>.' },
  'نهران',
  'تل <b>الورد</b>',
);

const RELATIONS: readonly Relation[] = [
  { type: 'route', from: 'nahran', to: 'gn:77', through: 'lakeland', evidence: stated },
  { type: 'between', first: 'nahran', second: 'old-road', evidence: stated },
  {
    type: 'distance',
    subject: 'gn:77',
    relatum: 'nahran',
    kilometres: 31,
    bearing: 135,
    approximate: true,
    measuredKilometres: 30.2,
    evidence: stated,
  },
  { type: 'route', from: 'nahran', to: 'shelter', through: null, evidence: stated },
  { type: 'route', from: 'nahran', to: 'clinic', through: null, evidence: stated },
  {
    type: 'route',
    from: 'nahran',
    to: 'gn:77',
    through: null,
    evidence: { ...stated, article: 'not-shown', text: 'من نهران المخفية' },
  },
];

export const SELECTION: Selection = {
  site: {
    title: { ar: 'أخبار البحيرة', en: 'Lake news' },
    description: {},
    languages: ['ar', 'en'],
    baseUrl: null,
    tiles: [],
    ground: null,
    embedHosts: null,
    layers: {},
    editor: false,
    articlePages: true,
    pageFolders: false,
    pictures: 100,
    contact: null,
    rights: {},
  },
  language: 'ar',
  places: PLACES,
  gazetteer: PLACES,
  articles: [
    article({
      id: 'a1',
      title: '"سوق" نَهْرَان 🐎',
      outlet: 'صحيفة البحيرة',
      author: 'سلمى ناصر',
      date: '2019-02~',
      days: ['2019-02-01', '2019-02-28'],
      source: 'https://news.example/a1?x=1&y=2',
      inferred: ['date'],
    }),
    article({
      id: 'a2',
      excerptsOnly: true,
      chunk: null,
      date: '2018-03-05',
      days: ['2018-03-05', '2018-03-05'],
    }),
    article({ id: 'a3', date: '2017-05-01/2017-05-07', days: ['2017-05-01', '2017-05-07'] }),
  ],
  passages: {
    nahran: [
      passage({ article: 'a1', block: 0, blockKind: 'title', text: blockText(0) }, 'نَهْرَان'),
      passage({ article: 'a1', block: 1, text: blockText(1) }, 'نَهْرَانَ', 'نَهْرَان.'),
      passage({ article: 'a2', block: 4, text: 'من نهران 🐎 إلى البحر' }, 'نهران'),
      passage({ article: 'not-shown', block: 0, text: 'نهران المخفية' }, 'نهران'),
    ],
    'gn:77': [passage({ article: 'a1', block: 2, text: blockText(2) }, 'تل <b>الورد</b>')],
    shelter: [passage({ article: 'a2', block: 5, text: 'سر الملجأ' }, 'الملجأ')],
    clinic: [passage({ article: 'a2', block: 6, text: 'في العيادة' }, 'العيادة')],
  },
  relations: RELATIONS,
  texts: TEXTS,
  shapes: {
    lakeland: {
      type: 'Polygon',
      coordinates: [
        [
          [10, 43],
          [10, 45],
          [12, 45],
          [12, 43],
          [10, 43],
        ],
        [
          [10.5, 43.5],
          [11, 43.5],
          [11, 44],
          [10.5, 43.5],
        ],
      ],
    },
    clinic: {
      type: 'LineString',
      coordinates: [
        [11.222, 44.222],
        [11.3, 44.3],
      ],
    },
    'old-road': {
      type: 'LineString',
      coordinates: [
        [10.9, 44],
        [11.5, 44.4],
      ],
    },
  },
  sources: SOURCES,
  frame: null,
};

/** The same on a site that knows its address. */
export const ADDRESSED: Selection = {
  ...SELECTION,
  site: { ...SELECTION.site, baseUrl: 'https://lake.example/news' },
};
