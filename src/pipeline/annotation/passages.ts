import type { BlockMention } from '../../corpus/article.ts';
import type { Mark, Passage } from '../../corpus/passage.ts';
import { PLOTTED_ROLES } from '../../model/role.ts';
import { createPassageCutter, type PassageSpan } from '../../text/passage.ts';
import type { AnnotatedArticle } from './annotate.ts';
import { standingOf } from './standing.ts';

export interface PlacePassage {
  readonly place: string;
  readonly passage: Passage;
}

type MarkedPassage = Omit<Passage, 'standing'> & { readonly marks: Mark[] };

/** The passages of an article in text order: one for each place and stretch of text that mentions it. */
export function passagesOf({ article, blocks }: AnnotatedArticle): PlacePassage[] {
  return blocks.flatMap((block, number) => {
    const passages: { place: string; passage: MarkedPassage }[] = [];
    const latest = new Map<string, MarkedPassage>();
    const cut = createPassageCutter(block.text);
    for (const mention of block.mentions) {
      const { place } = mention;
      if (place === null || !isPlotted(mention)) continue;
      const before = latest.get(place);
      const known = before !== undefined && holds(before, mention) ? before : null;
      const passage = known ?? {
        article: article.id,
        ...cutFrom(block, number, cut(mention.start, mention.end)),
        marks: [],
      };
      passage.marks.push(toMark(mention, passage.start));
      if (known === null) passages.push({ place, passage });
      latest.set(place, passage);
    }
    return passages.map(({ place, passage }) => ({
      place,
      passage: { ...passage, standing: standingOf(passage) },
    }));
  });
}

export function isPlotted(mention: BlockMention): boolean {
  return mention.place !== null && PLOTTED_ROLES.has(mention.role);
}

function holds(passage: Pick<Passage, 'start' | 'text'>, mention: BlockMention): boolean {
  return passage.start <= mention.start && mention.end <= passage.start + passage.text.length;
}

function cutFrom(
  block: AnnotatedArticle['blocks'][number],
  number: number,
  { start, end, cutBefore, cutAfter }: PassageSpan,
) {
  return {
    block: number,
    blockKind: block.kind,
    start,
    text: block.text.slice(start, end),
    cutBefore,
    cutAfter,
  };
}

/** A mention as it stands in a passage that begins at `passageStart` of its block. */
export function toMark(mention: BlockMention, passageStart: number): Mark {
  const { occurrence, role, confidence, reasons } = mention;
  return {
    start: mention.start - passageStart,
    end: mention.end - passageStart,
    occurrence,
    role,
    confidence,
    reasons,
  };
}
