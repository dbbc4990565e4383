import type { ArticleText } from '../corpus/article.ts';
import type { Mark } from '../corpus/passage.ts';
import { articleIri, placeIri } from './address.ts';
import type { Export } from './export.ts';
import { inLanguage } from './in-language.ts';
import { codePointsBefore, quotationOf } from './quotation.ts';
import { type ExportedPassage, type ExportedPlace, exportedPlaces, type Selection } from './selection.ts';

const VOCABULARY = {
  buldan: 'urn:buldan:vocabulary:',
  role: 'buldan:role',
  confidence: 'buldan:confidence',
  occurrence: 'buldan:occurrence',
};

/** The text that positions count in: the title where there is one, then all blocks, a line each. */
const wholeText = ({ blocks }: ArticleText): string => blocks.map(({ text }) => text).join('\n');

/** Where block number `block` begins in the whole text, in UTF-16 code units. */
const blockStart = ({ blocks }: ArticleText, block: number): number =>
  blocks.slice(0, block).reduce((length, { text }) => length + text.length + 1, 0);

function selectorsInText(text: ArticleText, { passage }: ExportedPassage, mark: Mark) {
  const whole = wholeText(text);
  const offset = blockStart(text, passage.block) + passage.start;
  const start = codePointsBefore(whole, offset + mark.start);
  const exactLength = codePointsBefore(passage.text.slice(mark.start, mark.end), mark.end - mark.start);
  return [
    { type: 'TextQuoteSelector', ...quotationOf(whole, offset + mark.start, offset + mark.end) },
    { type: 'TextPositionSelector', start, end: start + exactLength },
  ];
}

/** Where only excerpts are published, nothing beyond the passage may be quoted and no offset is known. */
const selectorsInPassage = ({ passage }: ExportedPassage, mark: Mark) => [
  { type: 'TextQuoteSelector', ...quotationOf(passage.text, mark.start, mark.end) },
];

function targetOf(
  each: ExportedPassage,
  mark: Mark,
  texts: ReadonlyMap<string, ArticleText>,
  baseUrl: string | null,
) {
  const text = each.article.excerptsOnly ? undefined : texts.get(each.article.id);
  return {
    type: 'SpecificResource',
    source: articleIri(baseUrl, each.article.id),
    selector: text === undefined ? selectorsInPassage(each, mark) : selectorsInText(text, each, mark),
  };
}

/** `article id + quoted words + occurrence` names a mention for good, so it makes its IRI too. */
function annotationIri({ article, passage }: ExportedPassage, mark: Mark): string {
  const words = encodeURIComponent(passage.text.slice(mark.start, mark.end));
  return `urn:buldan:mention:${article.id}:${words}:${mark.occurrence}`;
}

function annotationsOf(place: ExportedPlace, { site }: Selection, texts: ReadonlyMap<string, ArticleText>) {
  return place.passages.flatMap((each) =>
    each.passage.marks.map((mark) => ({
      id: annotationIri(each, mark),
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        {
          type: 'SpecificResource',
          purpose: 'identifying',
          source: placeIri(site.baseUrl, place.head.id),
        },
      ],
      target: targetOf(each, mark, texts, site.baseUrl),
      role: mark.role,
      confidence: mark.confidence,
      occurrence: mark.occurrence,
    })),
  );
}

/**
 * W3C Web Annotation (Recommendation of 23 February 2017): an annotation a mention, whose target is quoted and, where
 * the article is published whole, counted in Unicode code points of the article's blocks joined by line feeds.
 */
export const webAnnotation: Export = {
  id: 'web-annotation',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  extension: 'jsonld',
  cannotCarry: ['full-text', 'positions', 'places-without-mentions', 'offsets-of-excerpts', 'relations'],
  write(selection) {
    const texts = new Map(selection.texts.map((text) => [text.id, text]));
    const items = exportedPlaces(selection).flatMap((place) => annotationsOf(place, selection, texts));
    const collection = {
      '@context': ['http://www.w3.org/ns/anno.jsonld', VOCABULARY],
      id: 'urn:buldan:mentions',
      type: 'AnnotationCollection',
      label: inLanguage(selection.site.title, selection.language),
      total: items.length,
      first: { id: 'urn:buldan:mentions:1', type: 'AnnotationPage', startIndex: 0, items },
    };
    return `${JSON.stringify(collection, null, 1)}\n`;
  },
};
