import type { SegmentSpan } from '../ui/segments.ts';
import { cutSnippet } from './snippet.ts';

interface MarkedProps {
  readonly text: string;
  readonly spans: readonly SegmentSpan[];
}

/** A text as its author spelt it, from a little before the first of the spans, each marked. */
export function Marked({ text, spans }: MarkedProps) {
  const { cutBefore, segments } = cutSnippet(text, spans);
  return (
    <>
      {cutBefore && '…'}
      {segments.map(({ start, text: words, span }) =>
        span === null ? words : <mark key={start}>{words}</mark>,
      )}
    </>
  );
}
