import type { Label, Note, Noted, NoteReason, PositionFault, ReasonSentences } from '../../import/notes.ts';
import type { Unreadable, UnreadableSentences } from '../../import/unreadable.ts';
import type { ImportMessages } from '../../languages/imports/messages.ts';
import { mapTexts } from '../map-texts.ts';
import { visible } from './report.ts';

const MOST_NAMES = 8;

/** What an import left out, changed and guessed: a line a kind of change, with the names. */
export function printNotes(notes: readonly Note[], isWhole: boolean, messages: ImportMessages): string {
  if (notes.length === 0) return messages.unchanged;
  return notes.map((note) => printNote(mapTexts(note, visible), isWhole, messages)).join('\n');
}

function printNote({ change, reason, noted }: Note, isWhole: boolean, messages: ImportMessages): string {
  const distinct = [...new Set(noted.map((each) => wordNoted(each, messages)))];
  const shown = isWhole ? distinct : distinct.slice(0, MOST_NAMES);
  const more = distinct.length > shown.length ? messages.more(distinct.length - shown.length) : '';
  const names = shown.join(messages.separator) + more;
  return messages.note(messages.changes[change], noted.length, wordReason(reason, messages), names);
}

function wordReason(reason: NoteReason, { reasons }: { readonly reasons: ReasonSentences }): string {
  const words = reasons[reason.why];
  return typeof words === 'string' ? words : (words as (details: NoteReason) => string)(reason);
}

function wordNoted(noted: Noted, messages: ImportMessages): string {
  if (typeof noted === 'object' && 'rows' in noted) return messages.rows(noted.rows);
  if (typeof noted === 'object' && 'position' in noted)
    return `${wordLabel(noted.label, messages)} (${wordFault(noted.position, messages)})`;
  return wordLabel(noted, messages);
}

function wordLabel(label: Label, { spots }: ImportMessages): string {
  if (typeof label === 'string') return label;
  const spot = spots[label.at](label.number);
  return label.words === undefined ? spot : `${spot}: ${label.words}`;
}

function wordFault(fault: PositionFault, { faults }: ImportMessages): string {
  const word = faults[fault.fault] as (details: PositionFault) => string;
  return word(fault);
}

/** Why a file cannot be read, and what to do about it. */
export function printUnreadable(
  { file, reason }: Unreadable,
  { unreadable }: { readonly unreadable: UnreadableSentences },
): string {
  const word = unreadable[reason.why] as (details: Unreadable['reason']) => string;
  return `${visible(file)}: ${word(mapTexts(reason, visible))}`;
}
