import { createHash } from 'node:crypto';
import type { Recall } from '../../pipeline/remember.ts';
import { type Complain, readKept, replaceFile } from '../../site/folder/kept-file.ts';

/** What earlier builds worked out, in a file of its own. */
export interface Notebook {
  readonly recall: Recall;
  /** Keeps what this build asked for, and nothing else. */
  save(): void;
}

/** `reader` stands for the code and the gazetteer by which it was worked out. A broken file is told in a sentence, and made anew. */
export function openNotebook(path: string, reader: string, complain: Complain): Notebook {
  const before = readKept<Record<string, unknown>>(path, complain) ?? {};
  const asked = new Map<string, unknown>();
  return {
    recall<Value>(key: string, make: () => Value): Value {
      const name = createHash('sha256').update(`${reader} ${key}`).digest('base64url');
      const value = name in before ? (before[name] as Value) : make();
      asked.set(name, value);
      return value;
    },
    save() {
      replaceFile(path, JSON.stringify(Object.fromEntries(asked)));
    },
  };
}
