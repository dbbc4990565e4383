import type { Kind } from '../../model/kind.ts';
import { countOccurrences } from '../../pipeline/annotation/occurrence.ts';

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

/** The order of an article's text: its title first. */
export const inTextOrder = (
  one: Pick<Chosen, 'inTitle' | 'start'>,
  other: Pick<Chosen, 'inTitle' | 'start'>,
): number => Number(other.inTitle) - Number(one.inTitle) || one.start - other.start;

interface ArticleWords {
  readonly title: string;
  readonly body: string;
}

/** Selected words as a mention, without the white space around them; `null` where there are none or they cross a line. */
export function chooseWords(
  { title, body }: ArticleWords,
  part: keyof ArticleWords,
  from: number,
  to: number,
): Chosen | null {
  const inTitle = part === 'title';
  const text = inTitle ? title : body;
  const selected = text.slice(from, to);
  const quote = selected.trim();
  if (quote === '' || quote.includes('\n')) return null;
  const start = from + selected.indexOf(quote);
  const end = start + quote.length;
  const before = `${inTitle ? '' : `${title}\n`}${text.slice(0, end)}`;
  return {
    inTitle,
    start,
    end,
    quote,
    occurrence: countOccurrences(before, quote),
    place: null,
    candidates: [],
    kind: null,
  };
}
