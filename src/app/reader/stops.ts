import { agreement } from '../../corpus/anchor.ts';
import type { Block } from '../../corpus/article.ts';
import type { QuotationContext } from '../../corpus/mention-text.ts';
import { isSameMention, linkToMention } from '../model/mention-link.ts';
import type { MentionLink } from '../model/view.ts';
import { isPlotted } from './plotted-mention.tsx';

/** A mention on the walk through an article. */
export interface Stop {
  readonly link: MentionLink;
  /** How far the words around it are those of a context. */
  fits(context: QuotationContext): number;
  readonly place: string;
  /** How many letters are read from here on before the next mention, or the end of its block. */
  readonly letters: number;
}

/** Where a walk stands, and where it can go from there. */
export interface WalkPosition {
  /** The chosen mention, shown or not; `undefined` where none of the text is chosen. */
  readonly stop: Stop | undefined;
  /** Its number among the shown ones, from 1; `null` where it is none of them. */
  readonly ordinal: number | null;
  readonly total: number;
  readonly next: Stop | undefined;
  readonly previous: Stop | undefined;
}

/** The mentions that stand on the map, in the order of the text. */
export function listStops(article: string, blocks: readonly Block[]): Stop[] {
  return blocks.flatMap((block) =>
    block.mentions.filter(isPlotted).map((mention, index, plotted) => ({
      link: linkToMention(article, block, mention),
      place: mention.place,
      letters: (plotted[index + 1]?.start ?? block.text.length) - mention.start,
      fits: (context: QuotationContext) => agreement(block.text, mention.start, mention.end, context),
    })),
  );
}

/** By its number; a link that has the words around it by those, and by its number where they fit several alike. */
function indexOfChosen(stops: readonly Stop[], chosen: MentionLink | null): number {
  const context = chosen?.context;
  const numbered = stops.findIndex(({ link }) => isSameMention(link, chosen));
  if (chosen === null || context === undefined) return numbered;
  const fits = stops.map((stop) => (stop.link.quote === chosen.quote ? stop.fits(context) : -1));
  const best = Math.max(...fits);
  if (best <= 0 || fits[numbered] === best) return numbered;
  return fits.indexOf(best);
}

/** The walk passes over mentions whose places the filters hide: `shown` holds the others' ids. */
export function findPosition(
  stops: readonly Stop[],
  chosen: MentionLink | null,
  shown: ReadonlyMap<string, unknown>,
): WalkPosition {
  const isShown = ({ place }: Stop) => shown.has(place);
  const at = indexOfChosen(stops, chosen);
  const stop = stops[at];
  const before = stops.slice(0, Math.max(at, 0)).filter(isShown);
  const after = stops.slice(at + 1).filter(isShown);
  const isStopShown = stop !== undefined && isShown(stop);
  return {
    stop,
    ordinal: isStopShown ? before.length + 1 : null,
    total: before.length + (isStopShown ? 1 : 0) + after.length,
    next: after[0],
    previous: before.at(-1),
  };
}
