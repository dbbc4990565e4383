import { contextOf } from '../corpus/anchor.ts';
import type { ArticleText } from '../corpus/article.ts';
import { writeMention } from '../corpus/mention-text.ts';
import type { Mark } from '../corpus/passage.ts';
import type { Site } from '../model/site.ts';
import { absolute, articleIri, encodeWords, explorerQuery, placeIri } from './address.ts';
import type { Export } from './export.ts';
import { inLanguage } from './in-language.ts';
import { createPointCounter, quotationOf } from './quotation.ts';
import { type ExportedPassage, type ExportedPlace, exportedPlaces, type Selection } from './selection.ts';

const VOCABULARY = {
  buldan: 'urn:buldan:vocabulary:',
  role: 'buldan:role',
  confidence: 'buldan:confidence',
  occurrence: 'buldan:occurrence',
};

/** An article's text as positions count in it: the title where there is one, then all blocks, a line each. */
interface CountedText {
  readonly whole: string;
  /** Where each block begins in `whole`, in UTF-16 code units. */
  readonly starts: readonly number[];
  pointsBefore(offset: number): number;
}

function countText({ blocks }: ArticleText): CountedText {
  const whole = blocks.map(({ text }) => text).join('\n');
  let next = 0;
  const starts = blocks.map(({ text }) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
  return { whole, starts, pointsBefore: createPointCounter(whole) };
}

function selectorsInText(
  { whole, starts, pointsBefore }: CountedText,
  { passage }: ExportedPassage,
  mark: Mark,
) {
  const offset = (starts[passage.block] ?? 0) + passage.start;
  const [start, end] = [offset + mark.start, offset + mark.end];
  return [
    { type: 'TextQuoteSelector', ...quotationOf(whole, start, end) },
    { type: 'TextPositionSelector', start: pointsBefore(start), end: pointsBefore(end) },
  ];
}

/** Where only excerpts are published, nothing beyond the passage may be quoted and no offset is known. */
const selectorsInPassage = ({ passage }: ExportedPassage, mark: Mark) => [
  { type: 'TextQuoteSelector', ...quotationOf(passage.text, mark.start, mark.end) },
];

function targetOf(each: ExportedPassage, mark: Mark, texts: ReadonlyMap<string, CountedText>, site: Site) {
  const text = each.article.excerptsOnly ? undefined : texts.get(each.article.id);
  return {
    type: 'SpecificResource',
    source: articleIri(site, each.article.id),
    selector: text === undefined ? selectorsInPassage(each, mark) : selectorsInText(text, each, mark),
  };
}

/**
 * A mention is named by its article, its words and those around them, so that its name survives edits elsewhere; by its number
 * too where they name several. Where the site has an address, the name is the link to it.
 */
function annotationIri(
  baseUrl: string | null,
  { article, passage }: ExportedPassage,
  mark: Mark,
  occurrence: number | null,
): string {
  const quote = passage.text.slice(mark.start, mark.end);
  const mention = { quote, occurrence, ...contextOf(passage.text, mark.start, mark.end) };
  if (baseUrl === null) return `urn:buldan:mention:${article.id}:${encodeWords(writeMention(mention))}`;
  return `${absolute(baseUrl, '')}${explorerQuery({ article: article.id, mention })}`;
}

type Namer = (each: ExportedPassage, mark: Mark) => string;

/** Names every mention of the places, none like another. */
function createNamer(places: readonly ExportedPlace[], baseUrl: string | null): Namer {
  const bearers = new Map<string, number>();
  for (const { passages } of places)
    for (const each of passages)
      for (const mark of each.passage.marks) {
        const iri = annotationIri(baseUrl, each, mark, null);
        bearers.set(iri, (bearers.get(iri) ?? 0) + 1);
      }
  return (each, mark) => {
    const iri = annotationIri(baseUrl, each, mark, null);
    return bearers.get(iri) === 1 ? iri : annotationIri(baseUrl, each, mark, mark.occurrence);
  };
}

function annotationsOf(
  place: ExportedPlace,
  { site }: Selection,
  texts: ReadonlyMap<string, CountedText>,
  name: Namer,
) {
  return place.passages.flatMap((each) =>
    each.passage.marks.map((mark) => ({
      id: name(each, mark),
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        {
          type: 'SpecificResource',
          purpose: 'identifying',
          source: placeIri(site, place.summary.id),
        },
      ],
      target: targetOf(each, mark, texts, site),
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
    const texts = new Map(selection.texts.map((text) => [text.id, countText(text)]));
    const { baseUrl } = selection.site;
    const places = exportedPlaces(selection);
    const name = createNamer(places, baseUrl);
    const items = places.flatMap((place) => annotationsOf(place, selection, texts, name));
    const id = baseUrl === null ? 'urn:buldan:mentions' : `${absolute(baseUrl, '')}#mentions`;
    const collection = {
      '@context': ['http://www.w3.org/ns/anno.jsonld', VOCABULARY],
      id,
      type: 'AnnotationCollection',
      label: inLanguage(selection.site.title, selection.language),
      total: items.length,
      first: { id: `${id}:1`, type: 'AnnotationPage', startIndex: 0, items },
    };
    return `${JSON.stringify(collection, null, 1)}\n`;
  },
};
