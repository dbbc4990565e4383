import type { MarkedText } from './marked-text.ts';
import { isInsideOther, placesOf, type TaggedSentence } from './tagged-text.ts';

/**
 * Tagged sentences as marked texts: words joined by spaces, places as marks without ids, clitics still on them; places inside
 * other names count neither way.
 */
export function markTagged(sentences: readonly TaggedSentence[]): MarkedText[] {
  return sentences.map((sentence, index) => {
    const starts: number[] = [];
    let text = '';
    for (const { word } of sentence) {
      starts.push(text === '' ? 0 : text.length + 1);
      text += text === '' ? word : ` ${word}`;
    }
    const endOf = (at: number) => (starts[at] ?? 0) + (sentence[at]?.word.length ?? 0);
    const marks = placesOf(sentence).map(([first, last]) => ({
      start: starts[first] ?? 0,
      end: endOf(last),
      places: [],
      optional: isInsideOther(sentence, [first, last]),
      roles: [],
      hidden: false,
      absent: false,
    }));
    return { id: `sentence ${index + 1}`, group: 'tagged', text, marks };
  });
}
