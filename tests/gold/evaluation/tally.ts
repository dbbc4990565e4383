import type { Found } from './finders.ts';
import type { Mark, MarkedText } from './marked-text.ts';
import { areProclitics } from './proclitics.ts';

/** Counts of one way to compare: precision and recall have the same hits. */
export interface Counts {
  readonly hits: number;
  /** Found and not right. */
  readonly excess: number;
  /** Marked and not found, or not right. */
  readonly missed: number;
}

/** How a finder did on one text, in the three comparisons. */
export interface Tally {
  /** Start and end as src/README.md says. */
  readonly exact: Counts;
  /** Any overlap. */
  readonly overlap: Counts;
  /** The place itself: an overlap with an accepted place is right, with another wrong (gold/score.py). */
  readonly place: Counts;
}

/** Whether words are a name that the gazetteer lists for a place: then they may stand around the core that is marked. */
export type IsNameOf = (words: string, place: string) => boolean;

/** Compares what was found in a text with its marks. */
export function tally(text: MarkedText, found: readonly Found[], isNameOf: IsNameOf): Tally {
  const plotted = found.filter((each) => each.plotted);
  const required = text.marks.filter((mark) => !mark.optional && !mark.hidden);
  const free = text.marks.filter((mark) => mark.optional);
  const near = (each: Found) => required.some((mark) => overlaps(each, mark));
  const unwanted = plotted.filter((each) => !near(each) && !free.some((mark) => overlaps(each, mark)));
  const over = (mark: Mark) => plotted.filter((each) => overlaps(each, mark));
  const exact = required.filter((mark) =>
    over(mark).some((each) => isExact(each, mark, text.text, isNameOf)),
  );
  const overlapped = required.filter((mark) => over(mark).length > 0);
  const right = required.filter((mark) => over(mark).some((each) => isRight(each, mark)));
  return {
    exact: counts(required.length, exact.length, unwanted.length + overlapped.length - exact.length),
    overlap: counts(required.length, overlapped.length, unwanted.length),
    place: counts(required.length, right.length, unwanted.length + overlapped.length - right.length),
  };
}

function counts(required: number, hits: number, excess: number): Counts {
  return { hits, excess, missed: required - hits };
}

export function overlaps(
  one: { start: number; end: number },
  other: { start: number; end: number },
): boolean {
  return one.start < other.end && other.start < one.end;
}

export function isRight({ place }: Found, { places }: Mark): boolean {
  return place !== null && places.includes(place);
}

/** The same span; or one with more words that belong to the name; or, where clitics are left on the marks, one without them. */
function isExact(found: Found, mark: Mark, text: string, isNameOf: IsNameOf): boolean {
  if (found.start === mark.start && found.end === mark.end) return true;
  if (mark.places.length === 0) {
    const cut = text.slice(mark.start, found.start);
    return found.end === mark.end && found.start > mark.start && areProclitics(cut);
  }
  const covers = found.start <= mark.start && mark.end <= found.end;
  return covers && found.place !== null && isNameOf(text.slice(found.start, found.end), found.place);
}
