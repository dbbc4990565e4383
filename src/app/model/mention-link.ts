import type { Block, BlockMention } from '../../corpus/article.ts';
import { writeMention } from '../../corpus/mention-text.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { QuotedMark, QuotedPassage } from '../../corpus/search.ts';
import type { MentionLink } from './view.ts';

/** The link to a marked mention of a passage. */
export function linkToMark(passage: QuotedPassage, mark: QuotedMark): MentionLink {
  const quote = passage.text.slice(mark.start, mark.end);
  return { article: passage.article, quote, occurrence: mark.occurrence };
}

/** The link to a mention in the full text. */
export function linkToMention(article: string, block: Block, mention: BlockMention): MentionLink {
  const quote = block.text.slice(mention.start, mention.end);
  return { article, quote, occurrence: mention.occurrence };
}

export function isSameMention(one: MentionLink | null, other: MentionLink | null): boolean {
  if (one === null || other === null) return one === other;
  return one.article === other.article && one.quote === other.quote && one.occurrence === other.occurrence;
}

/** Whether the passage holds the linked mention. */
export function holdsMention(passage: Passage, link: MentionLink): boolean {
  return passage.marks.some((mark) => isSameMention(linkToMark(passage, mark), link));
}

/** The link as addresses write it. */
export function writeLink({ quote, occurrence, context }: MentionLink): string {
  return writeMention({ quote, occurrence, ...context });
}
