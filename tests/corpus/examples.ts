import type { ArticleSummary } from '../../src/corpus/article.ts';
import type { Manifest } from '../../src/corpus/manifest.ts';
import type { Passage } from '../../src/corpus/passage.ts';
import { CORPUS_FORMAT, CORPUS_VERSION } from '../../src/corpus/version.ts';
import type { Site } from '../../src/model/site.ts';
import { directoryOf } from './article-directory.ts';

const SITE: Site = {
  title: { en: 'A map' },
  description: {},
  languages: ['en'],
  baseUrl: null,
  layers: {},
  tiles: [],
  ground: null,
  embedHosts: null,
  contact: null,
  editor: false,
  articlePages: true,
  pageFolders: false,
  pictures: 0,
  rights: {},
};

/** The manifest of a corpus without anything in it, unless told otherwise. */
export function manifestWith(change: Partial<Manifest>): Manifest {
  return {
    format: CORPUS_FORMAT,
    version: CORPUS_VERSION,
    site: SITE,
    layers: [],
    places: [],
    morePlaces: { total: 0, directory: null },
    articles: directoryOf({}),
    passages: { total: 0, paths: [], pages: [] },
    shapes: ['shapes.json'],
    sources: { total: 0, paths: [], pages: [] },
    coNamed: { total: 0, paths: [], pages: [] },
    detailsAFile: 2,
    lead: null,
    credits: [],
    relations: { files: { total: 0, paths: [], pages: [] }, all: 0, drawn: 0 },
    search: 'search.json',
    basemap: [],
    inline: {},
    ...change,
  };
}

/** The summary of an article of which nothing is known, unless told otherwise. */
export function summaryWith(change: Partial<ArticleSummary> & { readonly id: string }): ArticleSummary {
  return {
    language: 'ar',
    title: null,
    outlet: null,
    author: null,
    date: null,
    days: null,
    source: null,
    rights: null,
    inferred: [],
    excerptsOnly: false,
    opening: '',
    mentions: 0,
    places: [],
    passages: [],
    quoted: 0,
    chunk: null,
    ...change,
  };
}

/** A passage without marks, unless told otherwise. */
export function passageWith(change: Partial<Passage>): Passage {
  return {
    article: 'a',
    block: 0,
    blockKind: 'paragraph',
    start: 0,
    text: 'نص',
    cutBefore: false,
    cutAfter: false,
    marks: [],
    standing: 'named',
    ...change,
  };
}
