import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { obstacleWords } from '../command-words.ts';
import { stampOf } from './file-stamp.ts';
import { type Complain, readKept, replaceFile } from './kept-file.ts';

/** What the files of a site were made from, as the build noted it that wrote them. */
export interface OutputNotes {
  /** Notes for the next build what the file at `path` is made from. */
  note(path: string, from: string): void;
  /** Whether the site's file at `path`, by its stamp, is as an earlier build wrote it, from what has been noted now. */
  isFromSame(path: string, stamp: string): boolean;
  /**
   * Keeps the notes, now that the site lies in `folder`, which stands also where they cannot be kept: that is told. `kept`
   * has the stamps of files that have stayed, which are not looked at again.
   */
  save(folder: string, kept: ReadonlyMap<string, string>): void;
}

/** Where nothing is kept. */
export const NO_NOTES: OutputNotes = {
  note: () => undefined,
  isFromSame: () => false,
  save: () => undefined,
};

interface Kept {
  /** The code that made them. */
  readonly code: string;
  readonly files: Readonly<Record<string, Note>>;
}

type Note = readonly [from: string, stamp: string];

/** Opens the notes in the folder `cache` on the site in the folder `out`. Of files that other code than `code` made they say nothing. */
export function openOutputNotes(cache: string, out: string, code: string, complain: Complain): OutputNotes {
  const folder = join(cache, 'outputs');
  const path = join(folder, `${hashOf(resolve(out))}.json`);
  const kept = readKept<Kept>(path, complain);
  const before = new Map(kept?.code === code ? Object.entries(kept.files) : []);
  const now = new Map<string, string>();
  return {
    note: (file, from) => void now.set(file, shortened(file, from)),
    isFromSame(file, found) {
      const [from, stamp] = before.get(file) ?? [];
      return from !== undefined && from === now.get(file) && stamp === found;
    },
    save(site, stayed) {
      const notes = [...now].flatMap(([file, from]): [string, Note][] => {
        const stamp = stayed.get(file) ?? stampIn(site, file);
        return stamp === null ? [] : [[file, [from, stamp]]];
      });
      try {
        mkdirSync(folder, { recursive: true });
        replaceFile(path, JSON.stringify({ code, files: Object.fromEntries(notes) } satisfies Kept));
      } catch (error) {
        complain(obstacleWords().notNoted(String(error)));
      }
    },
  };
}

/** `null` where there is no such file: somebody's own stands in its way, or it has just gone. */
function stampIn(site: string, file: string): string | null {
  try {
    return stampOf(join(site, file));
  } catch {
    return null;
  }
}

/** Of most files their name says what they are made from: nothing. */
const shortened = (file: string, from: string): string => (file.endsWith(from) ? '' : hashOf(from));

const hashOf = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);
