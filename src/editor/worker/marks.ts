import { findQuotation } from '../../corpus/anchor.ts';
import type { BlockMention } from '../../corpus/article.ts';
import type { Finder } from '../../finder/finder.ts';
import type { Article, Correction } from '../../input/article.ts';
import { correctionsSetAside } from '../../input/edit/edit-corrections.ts';
import { PLOTTED_ROLES } from '../../model/role.ts';
import { annotate, articleText } from '../../pipeline/annotation/annotate.ts';
import { createOccurrenceCounter } from '../../pipeline/annotation/occurrence.ts';
import { bodyOf } from '../model/article-edits.ts';
import { inTextOrder } from '../model/chosen.ts';
import type { ArticleMark } from './replies.ts';

/** Below this a person should look at it. */
const SURE = 0.75;

/** All marks of an article in the order of its text, and the corrections that leave none. */
export function marksOf(article: Article, file: string, finder: Finder) {
  const text = articleText(article);
  const applicable = article.corrections.filter(
    (each) => findQuotation(text, each.quote, each.occurrence, each) !== null,
  );
  const annotated = annotate({ ...article, corrections: applicable }, finder);
  const starts = blockStarts(article, bodyOf(file));
  const found = annotated.blocks.flatMap(({ kind, text: words, mentions }, at) =>
    mentions.filter(isShown).map((mention): ArticleMark => {
      const offset = starts[at] ?? 0;
      return {
        inTitle: kind === 'title',
        start: offset + mention.start,
        end: offset + mention.end,
        quote: words.slice(mention.start, mention.end),
        ...factsOf(mention),
      };
    }),
  );
  const notPlaces = applicable.filter(({ place }) => place === null);
  const unknown = unknownNames(article, finder, starts, [...applicable]);
  const marks = [...found, ...unknown.filter((name) => !found.some((mark) => touches(mark, name)))].sort(
    inTextOrder,
  );
  return { marks, notPlaces, gone: goneFrom(article, applicable, file) };
}

function goneFrom(article: Article, applicable: readonly Correction[], file: string): Correction[] {
  return [...article.corrections.filter((each) => !applicable.includes(each)), ...correctionsSetAside(file)];
}

const touches = (one: ArticleMark, other: ArticleMark): boolean =>
  one.inTitle === other.inTitle && one.start < other.end && other.start < one.end;

/** What is plotted, and what the finder left open; a country that speaks is neither. */
const isShown = ({ place, role, candidates }: BlockMention): boolean =>
  place === null ? candidates.length > 0 : PLOTTED_ROLES.has(role);

type Facts = Omit<ArticleMark, 'inTitle' | 'start' | 'end' | 'quote'>;

function factsOf({ place, confidence, occurrence, candidates, reasons }: BlockMention): Facts {
  const corrected = reasons.some(({ rule }) => rule === 'correction');
  const weighed = reasons.toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  return {
    occurrence,
    place,
    state: corrected ? 'corrected' : place !== null && confidence >= SURE ? 'sure' : 'unsure',
    candidates,
    reasons: weighed.slice(0, 2).map(({ rule, words }) => ({ rule, words })),
    kind: null,
  };
}

/** Names that look like places and are in no gazetteer. */
function unknownNames(
  article: Article,
  finder: Finder,
  starts: readonly number[],
  corrections: readonly Correction[],
): ArticleMark[] {
  const text = articleText(article);
  const occurrenceAt = createOccurrenceCounter(text);
  const settled = new Set(
    corrections.map((each) => findQuotation(text, each.quote, each.occurrence, each)?.start),
  );
  const blocks = blocksIn(article);
  return finder.unknownToponyms(text).flatMap(({ start, end, exact, kind }) => {
    const at = blocks.findLastIndex((block) => block.start <= start);
    const block = blocks[at];
    const occurrence = occurrenceAt(exact, start);
    if (block === undefined || settled.has(start)) return [];
    const offset = (starts[at] ?? 0) - block.start;
    return [
      {
        inTitle: block.kind === 'title',
        start: offset + start,
        end: offset + end,
        quote: exact,
        occurrence,
        place: null,
        state: 'unknown' as const,
        candidates: [],
        reasons: [],
        kind,
      },
    ];
  });
}

function blocksIn({ blocks }: Article): { readonly kind: string; readonly start: number }[] {
  let start = 0;
  return blocks.map(({ kind, text }) => {
    const block = { kind, start };
    start += text.length + 1;
    return block;
  });
}

/** Where each block begins in the text that is edited: the title in its own, the others in the body. */
function blockStarts({ blocks }: Article, body: string): number[] {
  const flat = body.replaceAll('\n', ' ');
  let from = 0;
  return blocks.map(({ kind, text }) => {
    if (kind === 'title') return 0;
    const at = Math.max(from, flat.indexOf(text, from));
    from = at + text.length;
    return at;
  });
}
