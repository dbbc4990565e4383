export interface SegmentSpan {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that one span covers whole, or none. */
export interface Segment<S extends SegmentSpan> {
  readonly start: number;
  readonly text: string;
  readonly span: S | null;
}

/** Cuts a text at the edges of sorted spans. Of two spans that overlap the first one wins; nothing of the text is lost. */
export function cutSegments<S extends SegmentSpan>(text: string, spans: readonly S[]): Segment<S>[] {
  const segments: Segment<S>[] = [];
  let at = 0;
  const add = (end: number, span: S | null) => {
    if (end > at) segments.push({ start: at, text: text.slice(at, end), span });
    at = Math.max(at, end);
  };
  for (const span of spans) {
    if (span.start < at) continue;
    add(span.start, null);
    add(span.end, span);
  }
  add(text.length, null);
  return segments;
}
