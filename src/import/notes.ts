import type { Expectation } from '../model/expectation.ts';
import type { Kind } from '../model/kind.ts';

/** What became of something in a file that did not come over as it stood. */
export type Change = 'left out' | 'changed' | 'guessed' | 'missing' | 'not taken over';

/** Reasons that are the same for every place. */
type PlainReason =
  // Left out.
  | 'no-json-line'
  | 'no-json-object'
  | 'no-geonames-id'
  | 'nameless-line'
  | 'line-off-earth'
  | 'no-population'
  | 'no-feature'
  | 'no-name'
  | 'no-readable-name'
  | 'earlier-id'
  | 'repeated'
  | 'network-link'
  | 'in-project'
  | 'other-country'
  | 'dropped'
  | 'wide-row'
  | 'no-place-annotation'
  | 'not-identifiable'
  // Changed.
  | 'closed-rings'
  | 'middle-of-points'
  | 'swapped'
  | 'turned'
  | 'wrapped'
  | 'withheld'
  | 'invisible-marks'
  | 'bare-ampersand'
  // Missing.
  | 'no-position'
  // Not taken over.
  | 'styles'
  | 'properties'
  | 'mentions'
  | 'columns'
  | 'variables'
  | 'tags'
  | 'outer-relations'
  | 'stated-relations'
  | 'unknown-container'
  | 'unknown-country'
  | 'wrong-container'
  | 'wrong-position'
  | 'projected-position'
  | 'unread-position';

/** Reasons, with what their words need to know. */
interface DetailedReasons {
  readonly 'line-columns': { readonly columns: number };
  readonly 'unknown-code': { readonly code: string };
  readonly 'no-name-in': { readonly language: string };
  /** What our gazetteer would have asked for. */
  readonly refused: { readonly expected: Expectation };
  readonly 'kind-in-name': { readonly kind: Kind };
  readonly 'vague-kind': { readonly kind: Kind; readonly word: string };
  readonly 'unknown-kind': { readonly kind: Kind; readonly word: string };
  readonly 'no-kind': { readonly kind: Kind };
  readonly 'names-in': { readonly language: string };
  readonly key: { readonly key: string };
  readonly encoding: { readonly encoding: string };
  readonly 'several-containers': { readonly container: string };
  readonly 'several-in-world': { readonly container: string; readonly ids: readonly string[] };
}

/** Why something did not come over as it stood. The words are in `src/languages/imports`. */
export type NoteReason =
  | { readonly why: PlainReason }
  | {
      readonly [Why in keyof DetailedReasons]: { readonly why: Why } & DetailedReasons[Why];
    }[keyof DetailedReasons];

/** Words for every reason, in one language, as they stand behind a colon. */
export type ReasonSentences = { readonly [Why in PlainReason]: string } & {
  readonly [Why in keyof DetailedReasons]: (details: DetailedReasons[Why]) => string;
};

/** Where something without a name stands in its file; `words` are some of its own. */
interface Spot {
  readonly at: 'line' | 'row' | 'column' | 'feature' | 'record';
  readonly number: number;
  readonly words?: string;
}

/** How a person finds a place again: its name, or where it stands. */
export type Label = string | Spot;

/** Why a position is not taken over; `written` is as it stands. */
export type PositionFault =
  | { readonly fault: 'no-degrees' | 'null-island' }
  | { readonly fault: 'unread' | 'off-earth' | 'projected'; readonly written: string }
  | { readonly fault: 'far'; readonly countries: readonly string[]; readonly written: string };

/** What a note is about: a place or a part of the file, so many rows, or a place whose position is at fault. */
export type Noted =
  | Label
  | { readonly rows: number }
  | { readonly label: Label; readonly position: PositionFault };

/** One kind of change with all places that it befell: what a person is told once, and not once a place. */
export interface Note {
  readonly change: Change;
  readonly reason: NoteReason;
  /** In the order of the file. */
  readonly noted: readonly Noted[];
}

const ORDER: readonly Change[] = ['left out', 'changed', 'guessed', 'missing', 'not taken over'];

/** Gathers what an import drops, changes and guesses, by kind. */
export class Notes {
  readonly #notes = new Map<string, { change: Change; reason: NoteReason; noted: Noted[] }>();

  add(change: Change, why: PlainReason | NoteReason, noted: Noted): void {
    const reason = typeof why === 'string' ? { why } : why;
    const key = `${change} ${JSON.stringify(reason)}`;
    const note = this.#notes.get(key) ?? { change, reason, noted: [] };
    note.noted.push(noted);
    this.#notes.set(key, note);
  }

  /** What was lost first; of each kind of change what befell most places first. */
  all(): Note[] {
    return [...this.#notes.values()].toSorted(
      (one, other) =>
        ORDER.indexOf(one.change) - ORDER.indexOf(other.change) || other.noted.length - one.noted.length,
    );
  }
}
