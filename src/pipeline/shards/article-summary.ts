import { boundaryBefore } from '../../exports/quotation.ts';
import type { Article } from '../../input/article.ts';
import { cleanLine } from '../../input/clean-text.ts';
import type { AnnotatedArticle } from '../annotation/annotate.ts';
import { isPlotted, type PlacePassage } from '../annotation/passages.ts';
import type { DraftSummary } from './shard.ts';

/** Enough words to know an article without a title by; in UTF-16 code units. */
const LONGEST_OPENING = 80;

export function articleSummary(
  { article, blocks }: AnnotatedArticle,
  passages: readonly PlacePassage[],
): DraftSummary {
  const places = [...new Set(passages.map((each) => each.place))];
  return {
    id: article.id,
    language: article.language,
    title: article.title,
    outlet: article.outlet,
    author: article.author,
    date: article.date,
    days: article.days,
    source: article.source,
    rights: article.rights,
    inferred: article.inferred,
    excerptsOnly: article.excerptsOnly,
    opening: openingOf(article, passages),
    mentions: blocks.flatMap((block) => block.mentions).filter(isPlotted).length,
    places,
    passages: places.map((place) => passages.filter((each) => each.place === place).length),
  };
}

/** The first words of the first paragraph; of an article that publishes only excerpts those of its first passage. */
function openingOf({ blocks, excerptsOnly }: Article, passages: readonly PlacePassage[]): string {
  const first = blocks.find(({ kind }) => kind === 'paragraph') ?? blocks[0];
  // It stands in lines with other words: what turns their direction round is left to the quotations.
  const text = cleanLine(excerptsOnly ? passages[0]?.passage.text : first?.text) ?? '';
  if (text.length <= LONGEST_OPENING) return leftOff(text);
  const end = text.lastIndexOf(' ', LONGEST_OPENING);
  return leftOff(text.slice(0, end > 0 ? end : boundaryBefore(text, LONGEST_OPENING)));
}

/** With an ellipsis, where the words do not end their sentence: behind a full stop it would be a fourth dot. */
const leftOff = (words: string): string => (/[.!?؟…][\p{Pf}\p{Pe}"']*$/u.test(words) ? words : `${words}…`);
