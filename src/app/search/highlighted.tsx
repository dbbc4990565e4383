import { highlightWords, type Sought } from './highlight.ts';
import { cutSnippet } from './snippet.ts';

interface HighlightedProps {
  readonly text: string;
  readonly words: readonly Sought[];
}

/** A text as its author spelt it, with what was searched for marked. */
export function Highlighted({ text, words }: HighlightedProps) {
  const { cutBefore, segments } = cutSnippet(text, highlightWords(text, words));
  return (
    <bdi>
      {cutBefore && '…'}
      {segments.map((segment) =>
        segment.span === null ? segment.text : <mark key={segment.start}>{segment.text}</mark>,
      )}
    </bdi>
  );
}
