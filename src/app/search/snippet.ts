import { cutSegments, type Segment, type SegmentSpan } from '../ui/segments.ts';

/** A part of a text around its first highlighted word. */
export interface Snippet {
  readonly cutBefore: boolean;
  readonly segments: readonly Segment<SegmentSpan>[];
}

/** Characters of the text before the first highlighted word. */
const LEAD = 48;

/** Begins a little before the first span, at the beginning of a word; the end is left to the style sheet. */
export function cutSnippet(text: string, spans: readonly SegmentSpan[]): Snippet {
  const first = spans[0]?.start ?? 0;
  const from = first <= LEAD ? 0 : text.indexOf(' ', first - LEAD) + 1;
  const moved = spans.map(({ start, end }) => ({ start: start - from, end: end - from }));
  return { cutBefore: from > 0, segments: cutSegments(text.slice(from), moved) };
}
