import type { Block, BlockMention } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { Relation } from '../../corpus/relation.ts';
import { findRelations } from '../../finder/relations/find-relations.ts';
import type { FoundRelation } from '../../finder/relations/relation.ts';
import type { Place } from '../../gazetteer/place.ts';
import { distanceKm } from '../../geo/distance.ts';
import { tiedPlaces } from '../../model/relation.ts';
import { cutPassage, LONGEST_PASSAGE, type PassageSpan } from '../../text/passage.ts';
import type { AnnotatedArticle } from './annotate.ts';
import { toMark } from './passages.ts';
import { standingOf } from './standing.ts';

/**
 * What the sentences of an article state about the places they name. What ties a place whose position is not to be told
 * is left out: an arc or a distance would lead to it.
 */
export function relationsOf(
  { article, blocks }: AnnotatedArticle,
  places: ReadonlyMap<string, Place>,
): Relation[] {
  return blocks.flatMap((block, number) => {
    const placed = block.mentions.map((mention) => places.get(mention.place ?? '') ?? null);
    const mentions = block.mentions.map((mention, index) => ({
      ...mention,
      kind: placed[index]?.kind ?? null,
    }));
    return findRelations(block.text, mentions)
      .filter((found) => tiedPlaces(found).every((each) => placed[each]?.display === 'exact'))
      .map((found) => {
        const tied = tiedPlaces(found).flatMap((each) => mentions[each] ?? []);
        const passage = { article: article.id, block: number, ...evidence(block, found, tied) };
        return toRelation(found, placed, { ...passage, standing: standingOf(passage) });
      });
  });
}

function evidence(block: Block, found: FoundRelation, tied: readonly BlockMention[]) {
  const { start, end, cutBefore, cutAfter } = quoteAround(block.text, found, tied);
  return {
    blockKind: block.kind,
    start,
    text: block.text.slice(start, end),
    cutBefore,
    cutAfter,
    marks: tied.map((mention) => toMark(mention, start)).toSorted((one, other) => one.start - other.start),
  };
}

/** The sentence that states it; of one that is longer than a passage may be, what stands around its places. */
function quoteAround(
  text: string,
  { start, end }: FoundRelation,
  tied: readonly BlockMention[],
): PassageSpan {
  if (end - start <= LONGEST_PASSAGE) return { start, end, cutBefore: false, cutAfter: false };
  const first = Math.min(...tied.map((mention) => mention.start));
  return cutPassage(text, first, Math.max(...tied.map((mention) => mention.end)));
}

function toRelation(found: FoundRelation, placed: readonly (Place | null)[], passage: Passage): Relation {
  const id = (number: number) => placed[number]?.id ?? '';
  switch (found.type) {
    case 'route': {
      const through = found.through === null ? null : id(found.through);
      return { type: 'route', from: id(found.from), to: id(found.to), through, evidence: passage };
    }
    case 'between':
      return { type: 'between', first: id(found.first), second: id(found.second), evidence: passage };
    case 'distance': {
      const { kilometres, bearing, approximate } = found;
      const places = { subject: id(found.subject), relatum: id(found.relatum) };
      const measuredKilometres = measure(placed[found.subject] ?? null, placed[found.relatum] ?? null);
      return {
        type: 'distance',
        ...places,
        kilometres,
        bearing,
        approximate,
        measuredKilometres,
        evidence: passage,
      };
    }
  }
}

function measure(one: Place | null, other: Place | null): number | null {
  if (one === null || other === null || one.point === null || other.point === null) return null;
  return Math.round(distanceKm(one.point, other.point) * 10) / 10;
}
