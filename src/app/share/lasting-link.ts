import { contextOf } from '../../corpus/anchor.ts';
import type { Passage } from '../../corpus/passage.ts';
import { isSameMention, linkToMark } from '../model/mention-link.ts';
import type { MentionLink } from '../model/view.ts';

/** The link to a marked mention with the words around it, so that it finds its way after the article was edited. */
export function lastingLink(passage: Passage, link: MentionLink): MentionLink {
  const mark = passage.marks.find((each) => isSameMention(linkToMark(passage, each), link));
  return mark === undefined ? link : { ...link, context: contextOf(passage.text, mark.start, mark.end) };
}
