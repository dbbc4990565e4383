import { contextOf, writeMention } from '../../corpus/anchor.ts';
import type { Block, BlockMention } from '../../corpus/article.ts';
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

/** The link to a marked mention with the words around it, so that it finds its way after the article was edited. */
export function lastingLink(passage: Passage, link: MentionLink): MentionLink {
  const mark = passage.marks.find((each) => isSameMention(linkToMark(passage, each), link));
  return mark === undefined ? link : { ...link, context: contextOf(passage.text, mark.start, mark.end) };
}
