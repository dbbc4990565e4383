import type { Block } from '../../corpus/article.ts';
import { linkToMention } from '../data/mention-link.ts';
import type { MentionLink } from '../state/view.ts';
import { isPlotted } from './mention-link.tsx';

/** A mention on the walk through an article. */
export interface Stop {
  readonly link: MentionLink;
  readonly place: string;
}

/** The mentions that stand on the map, in the order of the text. */
export function listStops(article: string, blocks: readonly Block[]): Stop[] {
  return blocks.flatMap((block) =>
    block.mentions
      .filter(isPlotted)
      .map((mention) => ({ link: linkToMention(article, block, mention), place: mention.place })),
  );
}
