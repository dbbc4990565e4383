import type { Note } from '../import/notes.ts';

const MOST_NAMES = 8;

/** What an import left out, changed and guessed: a line a kind of change, with the names. */
export function printNotes(notes: readonly Note[], isWhole: boolean): string {
  if (notes.length === 0) return 'Everything was taken over as it stands.';
  return notes.map((note) => printNote(note, isWhole)).join('\n');
}

function printNote({ change, reason, names }: Note, isWhole: boolean): string {
  const distinct = [...new Set(names)];
  const shown = isWhole ? distinct : distinct.slice(0, MOST_NAMES);
  const more =
    distinct.length > shown.length ? ` and ${distinct.length - shown.length} more (--all lists them)` : '';
  return `${change} ${names.length}: ${reason}: ${shown.join(', ')}${more}`;
}
