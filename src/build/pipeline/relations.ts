import type { Block, BlockMention } from '../../corpus/article.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { Relation } from '../../corpus/relation.ts';
import type { Kind } from '../../gazetteer/kind.ts';
import { findRelations } from '../../mentions/relations/find-relations.ts';
import type { Relation as FoundRelation } from '../../mentions/relations/relation.ts';
import type { AnnotatedArticle } from './annotate.ts';
import { toMark } from './passages.ts';

/** What the sentences of an article state about the places they name; `kindOf` knows places by their id. */
export function relationsOf(
  { article, blocks }: AnnotatedArticle,
  kindOf: (place: string) => Kind | null,
): Relation[] {
  return blocks.flatMap((block, number) => {
    const mentions = block.mentions.map((mention) => ({
      ...mention,
      kind: mention.place === null ? null : kindOf(mention.place),
    }));
    return findRelations(block.text, mentions).map((found) => {
      const tied = tiedMentions(found).flatMap((each) => mentions[each] ?? []);
      return withPlaces(found, block, {
        article: article.id,
        block: number,
        ...evidence(block, found, tied),
      });
    });
  });
}

function tiedMentions(found: FoundRelation): number[] {
  if (found.sort === 'between') return [found.first, found.second];
  if (found.sort === 'distance') return [found.subject, found.anchor];
  return [found.from, found.to, ...(found.through === null ? [] : [found.through])];
}

function evidence(block: Block, { start, end }: FoundRelation, tied: readonly BlockMention[]) {
  const text = block.text.slice(start, end).trim();
  const begin = block.text.indexOf(text, start);
  return {
    blockKind: block.kind,
    start: begin,
    text,
    cutBefore: false,
    cutAfter: false,
    marks: tied.map((mention) => toMark(mention, begin)).toSorted((one, other) => one.start - other.start),
  };
}

function withPlaces(found: FoundRelation, block: Block, passage: Passage): Relation {
  const placeOf = (number: number) => block.mentions[number]?.place ?? '';
  switch (found.sort) {
    case 'route': {
      const through = found.through === null ? null : placeOf(found.through);
      return { sort: 'route', from: placeOf(found.from), to: placeOf(found.to), through, evidence: passage };
    }
    case 'between':
      return {
        sort: 'between',
        first: placeOf(found.first),
        second: placeOf(found.second),
        evidence: passage,
      };
    case 'distance': {
      const { kilometres, bearing, approximate } = found;
      const places = { subject: placeOf(found.subject), anchor: placeOf(found.anchor) };
      return { sort: 'distance', ...places, kilometres, bearing, approximate, evidence: passage };
    }
  }
}
