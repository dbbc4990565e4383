import { createHash } from 'node:crypto';
import type { Recall } from '../../pipeline/remember.ts';
import { type Complain, readKept, replaceFile } from '../../site/folder/kept-file.ts';

/** What earlier builds worked out, in a file of its own. */
export interface Notebook {
  readonly recall: Recall;
  /** Keeps what this build asked for, and what that was worked out from, and nothing else. */
  save(): void;
}

interface Note {
  readonly value: unknown;
  /** Names of the notes that were asked for when it was worked out. */
  readonly from: readonly string[];
}

/** `reader` stands for the code and the gazetteer by which it was worked out. A broken file is told in a sentence, and made anew. */
export function openNotebook(path: string, reader: string, complain: Complain): Notebook {
  const before = new Map(Object.entries(readKept<Record<string, Note>>(path, complain) ?? {}));
  const asked = new Map<string, Note>();
  let askedNow: string[] = [];
  const keep = (name: string, note: Note): void => {
    asked.set(name, note);
    for (const each of note.from) {
      const known = before.get(each);
      if (known !== undefined && !asked.has(each)) keep(each, known);
    }
  };
  const workOut = (make: () => unknown): Note => {
    const askedBefore = askedNow;
    askedNow = [];
    try {
      return { value: make(), from: askedNow };
    } finally {
      askedNow = askedBefore;
    }
  };
  return {
    recall<Value>(key: string, make: () => Value): Value {
      const name = createHash('sha256').update(`${reader} ${key}`).digest('base64url');
      const note = before.get(name) ?? workOut(make);
      keep(name, note);
      askedNow.push(name);
      return note.value as Value;
    },
    save() {
      const isAsBefore = asked.size === before.size && [...asked.keys()].every((name) => before.has(name));
      if (!isAsBefore) replaceFile(path, JSON.stringify(Object.fromEntries(asked)));
    },
  };
}
