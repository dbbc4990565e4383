import type { Files } from './files.ts';

/** The states of a project: where it is, what it was before, and what was undone. */
export interface History {
  readonly past: readonly Files[];
  readonly present: Files;
  readonly future: readonly Files[];
  /** What the last change was a change of; a further one of the same continues it. */
  readonly topic: string | null;
}

export const beginHistory = (present: Files): History => ({ past: [], present, future: [], topic: null });

/** Changes of one `topic` in a row, such as the typing in one text, are one step; with `null` each is one. */
export function record(history: History, present: Files, topic: string | null): History {
  if (present === history.present) return history;
  const continues = topic !== null && topic === history.topic;
  return { past: continues ? history.past : [...history.past, history.present], present, future: [], topic };
}

export function undo(history: History): History {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    topic: null,
  };
}

export function redo(history: History): History {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, topic: null };
}
