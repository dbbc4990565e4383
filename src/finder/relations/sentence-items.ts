import { PLOTTED_ROLES, type PublishedRole, type Role } from '../../model/role.ts';
import { foldText } from '../../text/fold.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Mention } from '../output/mention.ts';

/** What the rules look at in a mention. */
export type PlacedMention = Pick<Mention, 'start' | 'end' | 'place' | 'kind'> & {
  readonly role: Role | PublishedRole;
};

/** A folded word, a punctuation mark, a number or a plotted mention of a sentence, in text order. */
export type Item =
  | { readonly type: 'word'; readonly text: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'place'; readonly mention: number };

export interface ItemisedSentence {
  readonly start: number;
  readonly end: number;
  readonly items: readonly Item[];
}

/** Numbers, words, and marks one by one; quotation marks tie and part nothing and are left out. */
const PIECE = /[0-9]+(?:[.,\u066b][0-9]+)?|[\p{L}\p{M}]+|[^\s\p{L}\p{M}"'«»“”‘’]/gu;

/** `piece` is folded: its digits are those of Latin script. */
function itemOf(piece: string): Item {
  return /^[0-9]/.test(piece)
    ? { type: 'number', value: Number(piece.replace(/[,\u066b]/, '.')) }
    : { type: 'word', text: piece };
}

/** Folded all at once: word by word it takes three times as long. */
const itemsOfWords = (text: string): Item[] => (foldText(text).match(PIECE) ?? []).map(itemOf);

/** The sentences of `text` that hold at least two plotted mentions, each as its words and mentions in order. */
export function itemiseSentences(text: string, mentions: readonly PlacedMention[]): ItemisedSentence[] {
  const numbered = mentions
    .map((mention, number) => ({ mention, number }))
    .filter(({ mention }) => mention.place !== null && PLOTTED_ROLES.has(mention.role));
  const sentences: ItemisedSentence[] = [];
  let next = 0;
  for (const { start, end } of splitSentences(text)) {
    const first = next;
    while (next < numbered.length && (numbered[next]?.mention.start ?? end) < end) next += 1;
    const inside = numbered.slice(first, next);
    if (inside.length < 2) continue;
    const items: Item[] = [];
    let read = start;
    for (const { mention, number } of inside) {
      items.push(...itemsOfWords(text.slice(read, mention.start)), { type: 'place', mention: number });
      read = mention.end;
    }
    sentences.push({ start, end, items: [...items, ...itemsOfWords(text.slice(read, end))] });
  }
  return sentences;
}
