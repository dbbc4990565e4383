import type { Kind } from '../../model/kind.ts';
import { countOccurrences } from '../../pipeline/occurrence.ts';

/** Words of an article that a person points at, marked or not. */
export interface Chosen {
  readonly inTitle: boolean;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly occurrence: number;
  readonly place: string | null;
  readonly candidates: readonly string[];
  readonly kind: Kind | null;
}

/** Selected words as a mention, without the white space around them; `null` where there are none or they cross a line. */
export function chooseWords(title: string | null, body: string, from: number, to: number): Chosen | null {
  const selected = body.slice(from, to);
  const quote = selected.trim();
  if (quote === '' || quote.includes('\n')) return null;
  const start = from + selected.indexOf(quote);
  const before = `${title ?? ''}\n${body.slice(0, start + quote.length)}`;
  return {
    inTitle: false,
    start,
    end: start + quote.length,
    quote,
    occurrence: countOccurrences(before, quote),
    place: null,
    candidates: [],
    kind: null,
  };
}
