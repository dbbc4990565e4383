import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CorpusContext, type OpenCorpus } from '../../src/app/data/corpus-context.ts';
import { ActiveFilters } from '../../src/app/filters/active-filters.tsx';
import { FilterPanel } from '../../src/app/filters/filter-panel.tsx';
import { LANGUAGES, loadMessages, nameOfLanguage, spokenLanguages } from '../../src/app/i18n/languages.ts';
import { MessagesContext } from '../../src/app/i18n/use-messages.ts';
import type { View } from '../../src/app/model/view.ts';
import { Announcer } from '../../src/app/panel/announcer.tsx';
import { PlaceFacts } from '../../src/app/place/place-facts.tsx';
import { PlaceList } from '../../src/app/place/place-list.tsx';
import { PlaceSource, SourceOfPosition } from '../../src/app/place/place-source.tsx';
import { ArticleList } from '../../src/app/reader/article-list.tsx';
import { OpenMentionDialog } from '../../src/app/reader/open-mention-dialog.tsx';
import { defaultView } from '../../src/app/state/default-view.ts';
import { PointingContext } from '../../src/app/state/pointing.ts';
import { ShownContext, showFiltered } from '../../src/app/state/shown.ts';
import { DefaultViewContext } from '../../src/app/state/use-default-view.ts';
import { ViewContext } from '../../src/app/state/view-context.ts';
import { createViewStore } from '../../src/app/state/view-store.ts';
import { Timeline } from '../../src/app/timeline/timeline.tsx';
import type { ArticleSummary, BlockMention } from '../../src/corpus/article.ts';
import type { Manifest } from '../../src/corpus/manifest.ts';
import type { PlaceSummary } from '../../src/corpus/place-summary.ts';
import { NO_LINKS, type PlaceSources } from '../../src/corpus/sources.ts';
import { directoryOf } from '../corpus/article-directory.ts';
import { CLOSE, OPEN, pseudo } from './pseudo-language.ts';

/** Folders whose programs say something to a reader. */
const SPEAKING = ['src/app', 'src/publish', 'src/embed', 'src/exports/map'];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));

const ARTICLE: ArticleSummary = {
  id: 'a',
  language: 'ar',
  title: null,
  outlet: null,
  author: null,
  date: '2018~',
  days: ['2018-01-01', '2018-12-31'],
  source: null,
  rights: null,
  inferred: ['date'],
  excerptsOnly: false,
  opening: '1',
  mentions: 1,
  places: ['p'],
  passages: [1],
  quoted: 1,
  chunk: null,
};

const PLACE: PlaceSummary = {
  id: 'p',
  kind: 'city',
  layer: 'settlements',
  names: { ar: '2' },
  point: [1, 2],
  shape: 'none',
  uncertaintyKm: 2,
  confidence: 'high',
  reasoned: false,
  display: 'exact',
  container: null,
  passages: 1,
  mentions: 1,
  chunks: { first: 0, count: 0 },
};

const SOURCES: PlaceSources = {
  names: [],
  nameSource: '3',
  nameLicence: '4',
  geometrySource: '3',
  geometryLicence: '4',
  positionSource: '3',
  links: NO_LINKS,
  note: '5',
  matching: { names: {}, ordinary: {}, needsDesignator: [] },
  population: null,
  statements: {},
};

const OPEN_MENTION: BlockMention = {
  start: 0,
  end: 1,
  place: null,
  role: 'literal',
  confidence: 0,
  occurrence: 1,
  candidates: ['p', 'q'],
  reasons: [{ rule: 'designator', weight: 1, words: '7' }],
};

const SUMMARIES: readonly ArticleSummary[] = [ARTICLE, { ...ARTICLE, id: 'b', outlet: '6', places: ['q'] }];

const MANIFEST = {
  site: { languages: ['qp'], title: {}, description: {}, rights: {}, contact: null },
  layers: [],
  basemap: [],
  places: [PLACE, { ...PLACE, id: 'q', kind: 'town', confidence: 'low', reasoned: true }],
  articles: { ...directoryOf({ 'summaries.json': SUMMARIES }), outlets: [null, '6'] },
} as unknown as Manifest;

const CORPUS = {
  manifest: MANIFEST,
  place: (id: string) => MANIFEST.places.find((place) => place.id === id) ?? null,
  articles: {
    known: (id: string) => SUMMARIES.find((article) => article.id === id) ?? null,
    allKnown: () => SUMMARIES,
  },
} as OpenCorpus;

const DEFAULTS = defaultView(MANIFEST, ['qp']);
const VIEW: View = {
  ...DEFAULTS,
  place: 'p',
  article: 'a',
  filters: { outlets: ['~'], kinds: ['city'], confidences: ['high'], from: '2018-01-01', to: '2018-12-31' },
};

/** What the component says in the third language, as text and as labels. */
function say(component: ReactNode): string {
  const store = createViewStore(VIEW, () => undefined);
  const around = [
    (inner: ReactNode) => createElement(CorpusContext, { value: CORPUS }, inner),
    (inner: ReactNode) => createElement(DefaultViewContext, { value: DEFAULTS }, inner),
    (inner: ReactNode) => createElement(ViewContext, { value: store }, inner),
    (inner: ReactNode) =>
      createElement(ShownContext, { value: showFiltered(MANIFEST, VIEW.filters, SUMMARIES) }, inner),
    (inner: ReactNode) =>
      createElement(PointingContext, { value: { place: null, point: () => undefined } }, inner),
    (inner: ReactNode) => createElement(MessagesContext, { value: pseudo }, inner),
  ];
  const markup = renderToStaticMarkup(around.reduceRight((inner, wrap) => wrap(inner), component));
  const labels = [...markup.matchAll(/(?:aria-label|title|placeholder|aria-valuetext)="([^"]*)"/g)];
  return [markup.replace(/<[^>]+>/g, ' '), ...labels.map(([, label]) => label)].join(' ');
}

/** Letters outside the marks: words that no language's file could change. */
function unmarked(said: string): string[] {
  const inMarks = new RegExp(`${OPEN}[^${OPEN}${CLOSE}]*${CLOSE}`);
  let rest = said;
  while (inMarks.test(rest)) rest = rest.replace(inMarks, ' ');
  return rest.match(/\p{L}{2,}/gu) ?? [];
}

describe('a third language', () => {
  it.each([
    ['the list of articles', createElement(ArticleList, { key: 'one' })],
    [
      'the list of places',
      createElement(PlaceList, { places: MANIFEST.places, more: 0, empty: pseudo.list.emptyPlaces }),
    ],
    ['the facts of a place', createElement(PlaceFacts, { place: PLACE })],
    ['the certainty of a position', createElement(PlaceSource, { place: PLACE })],
    ['the source of a position', createElement(SourceOfPosition, { sources: SOURCES })],
    [
      'the places that a mention may mean',
      createElement(OpenMentionDialog, {
        mention: OPEN_MENTION,
        quote: '8',
        language: 'ar',
        close: () => undefined,
      }),
    ],
    ['the filters', createElement(FilterPanel, { withTimeline: false, close: () => undefined })],
    ['the active filters', createElement(ActiveFilters, { key: 'one' })],
    ['the timeline', createElement(Timeline, { key: 'one' })],
    ['the line for screen readers', createElement(Announcer, { key: 'one' })],
  ])('says everything in %s', (_, component) => {
    const said = say(component);
    expect(said).toContain(OPEN);
    expect(unmarked(said)).toEqual([]);
  });

  it('needs its file alone: whatever is named after a language is a language', async () => {
    expect([...LANGUAGES].sort()).toEqual(['ar', 'en']);
    for (const language of LANGUAGES) expect((await loadMessages(language)).language).toBe(language);
  });

  it('is offered where the site and the interface both speak it, named in itself', () => {
    expect(spokenLanguages(['en', 'qp', 'ar'])).toEqual(['en', 'ar']);
    expect(['ar', 'en', 'fr'].map(nameOfLanguage)).toEqual(['العربية', 'English', 'français']);
  });

  it('is asked for nowhere else: of English too only its own file knows', () => {
    const knowing = SPEAKING.flatMap(filesIn).filter((file) =>
      /'en'|\ben: /.test(readFileSync(file, 'utf8')),
    );
    expect(knowing).toEqual([]);
  });

  it('finds its words in one place: no other file that speaks to readers has sentences in Arabic', () => {
    const speaking = SPEAKING.flatMap(filesIn).filter((file) =>
      /\p{Script=Arabic}{2,} \p{Script=Arabic}{2,}/u.test(readFileSync(file, 'utf8')),
    );
    expect(speaking).toEqual([]);
  });

  it('cannot lack a word of the original', () => {
    const keys = (words: object, path = ''): string[] =>
      Object.entries(words).flatMap(([name, each]) =>
        typeof each === 'object' ? keys(each, `${path}${name}.`) : [`${path}${name}`],
      );
    expect(keys(pseudo).length).toBeGreaterThan(150);
  });
});
