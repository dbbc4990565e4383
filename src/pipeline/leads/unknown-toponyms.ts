import type { Finder } from '../../finder/finder.ts';
import type { Article } from '../../input/article.ts';
import type { Kind } from '../../model/kind.ts';
import type { UnknownToponymReason } from '../../model/reason.ts';
import { foldText } from '../../text/fold.ts';
import { cutPassage } from '../../text/passage.ts';

/** A name that looks like a place and is in no gazetteer, with every passage that has it. */
export interface NameToAdd {
  readonly name: string;
  readonly kind: Kind | null;
  /** Rules that made it look like a place, with the words that triggered them. */
  readonly because: readonly UnknownToponymReason[];
  readonly passages: readonly { readonly article: string; readonly text: string }[];
}

/** The names that a curator may want to add, most passages first; spellings that fold alike are one name. */
export function collectLeads(articles: readonly Article[], finder: Finder): NameToAdd[] {
  const names = new Map<string, NameToAdd>();
  for (const { id, blocks } of articles) {
    const text = blocks.map((block) => block.text).join('\n');
    for (const { start, end, exact, kind, reason } of finder.unknownToponyms(text)) {
      const key = foldText(exact);
      const known = names.get(key) ?? { name: exact, kind, because: [], passages: [] };
      names.set(key, {
        ...known,
        kind: known.kind ?? kind,
        because: withReason(known.because, reason),
        passages: [...known.passages, { article: id, text: passageAround(text, start, end) }],
      });
    }
  }
  return [...names.values()].sort((one, other) => other.passages.length - one.passages.length);
}

/** The reasons with one more, unless it is among them. */
function withReason(
  reasons: readonly UnknownToponymReason[],
  reason: UnknownToponymReason,
): readonly UnknownToponymReason[] {
  const isKnown = reasons.some(({ rule, words }) => rule === reason.rule && words === reason.words);
  return isKnown ? reasons : [...reasons, reason];
}

/** The passage of the block that holds the span. */
function passageAround(text: string, start: number, end: number): string {
  const blockStart = text.lastIndexOf('\n', start - 1) + 1;
  const blockEnd = text.indexOf('\n', end);
  const block = text.slice(blockStart, blockEnd === -1 ? text.length : blockEnd);
  const passage = cutPassage(block, start - blockStart, end - blockStart);
  return block.slice(passage.start, passage.end);
}
