/** What became of something in a file that did not come over as it stood. */
type Change = 'left out' | 'changed' | 'guessed' | 'not taken over';

/** One kind of change with all places that it befell: what a person is told once, and not once a place. */
export interface Note {
  readonly change: Change;
  /** Why, as it stands behind a colon. */
  readonly reason: string;
  /** What the places, columns or rows are called, in the order of the file. */
  readonly names: readonly string[];
}

const ORDER: readonly Change[] = ['left out', 'changed', 'guessed', 'not taken over'];

/** Gathers what an import drops, changes and guesses, by kind. */
export class Notes {
  readonly #notes = new Map<string, { change: Change; reason: string; names: string[] }>();

  add(change: Change, reason: string, name: string): void {
    const key = `${change} ${reason}`;
    const note = this.#notes.get(key) ?? { change, reason, names: [] };
    note.names.push(name);
    this.#notes.set(key, note);
  }

  /** What was lost first; of each kind of change what befell most places first. */
  all(): Note[] {
    return [...this.#notes.values()].toSorted(
      (one, other) =>
        ORDER.indexOf(one.change) - ORDER.indexOf(other.change) || other.names.length - one.names.length,
    );
  }
}
