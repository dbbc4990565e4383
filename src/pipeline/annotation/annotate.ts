import type { Block, BlockMention } from '../../corpus/article.ts';
import type { Finder } from '../../finder/finder.ts';
import type { Mention } from '../../finder/output/mention.ts';
import { countBefore } from '../../geo/bisection.ts';
import type { Article } from '../../input/article.ts';
import { publishedRole } from '../../model/role.ts';
import { correctMentions } from './corrections.ts';
import { createOccurrenceCounter } from './occurrence.ts';

/** An article with every mention in it, found or corrected by hand. */
export interface AnnotatedArticle {
  readonly article: Article;
  readonly blocks: readonly Block[];
}

export function annotate(article: Article, finder: Pick<Finder, 'find'>): AnnotatedArticle {
  const text = articleText(article);
  const mentions = correctMentions(text, finder.find(text), article.corrections);
  const occurrenceAt = createOccurrenceCounter(text);
  let start = 0;
  const blocks = article.blocks.map(({ kind, text: words }) => {
    const block = {
      kind,
      text: words,
      mentions: mentionsBetween(mentions, start, start + words.length, occurrenceAt),
    };
    start += words.length + 1;
    return block;
  });
  return { article, blocks };
}

/** The whole article as the finder and corrections count it: its blocks in order, joined by line breaks. */
export function articleText(article: Article): string {
  return article.blocks.map((block) => block.text).join('\n');
}

/** Of mentions in the order of their starts: of a long article all would be looked at for each of its blocks. */
function mentionsBetween(
  mentions: readonly Mention[],
  start: number,
  end: number,
  occurrenceAt: (words: string, start: number) => number,
): BlockMention[] {
  const countFrom = (offset: number) =>
    countBefore(mentions.length, (index) => (mentions[index]?.start ?? 0) < offset);
  return mentions
    .slice(countFrom(start), countFrom(end))
    .filter((mention) => mention.end <= end)
    .map((mention) => ({
      start: mention.start - start,
      end: mention.end - start,
      place: mention.place,
      role: publishedRole(mention.role),
      confidence: mention.confidence,
      occurrence: occurrenceAt(mention.exact, mention.start),
      candidates: mention.candidates.map((candidate) => candidate.place),
      reasons: mention.reasons.map((reason) => ({ ...reason, weight: rounded(reason.weight) })),
    }));
}

/** Two decimals say all that a weight can: sums of written weights, in a file that travels. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}
