import { findQuotation } from '../../corpus/anchor.ts';
import type { Mention } from '../../finder/output/mention.ts';
import type { Correction } from '../../input/article.ts';

/** The mentions as a person corrected them: what a corrected span touches gives way to the correction. */
export function correctMentions(
  text: string,
  found: readonly Mention[],
  corrections: readonly Correction[],
): readonly Mention[] {
  return corrections.reduce((mentions, correction) => correctOne(text, mentions, correction), found);
}

function correctOne(text: string, mentions: readonly Mention[], correction: Correction): readonly Mention[] {
  const start = findQuotation(text, correction.quote, correction.occurrence, correction)?.start;
  if (start === undefined)
    throw new Error(`A correction quotes "${correction.quote}", which the article does not say.`);
  const end = start + correction.quote.length;
  const others = mentions.filter((mention) => mention.end <= start || mention.start >= end);
  if (correction.place === null) return others;
  return [...others, corrected(correction.quote, correction.place, start)].sort(
    (one, other) => one.start - other.start,
  );
}

function corrected(quote: string, place: string, start: number): Mention {
  return {
    start,
    end: start + quote.length,
    exact: quote,
    place,
    kind: null,
    role: 'literal',
    confidence: 1,
    candidates: [],
    reasons: [{ rule: 'correction', weight: 1, words: null }],
  };
}
