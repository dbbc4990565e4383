import { type Changes, changesBetween, type Files, isSame } from '../model/files.ts';
import type { Conflict, OpenFolder } from './folder.ts';
import { type ProjectStore, STORE_VERSION } from './saved-projects.ts';

/** A state of a project, and what of it is not kept yet. */
interface ToKeep {
  readonly name: string;
  readonly files: Files;
  readonly changes: Changes;
  /** Whether there are files of which somebody has yet to say which state counts. */
  readonly hasConflicts: boolean;
}

/** Where an open project is kept, and its changes with it. */
export interface Keeper {
  /** Of a project in a folder, the folder's. */
  readonly folder: OpenFolder | null;
  /** Gives the files that somebody else has changed too, and which stay as these are. */
  keep(state: ToKeep): Promise<readonly Conflict[]>;
}

/** In the browser. */
export function browserKeeper(store: ProjectStore, id: string): Keeper {
  return {
    folder: null,
    async keep({ name, changes }) {
      await store.save({ id, name, changed: Date.now(), version: STORE_VERSION }, changes);
      return [];
    },
  };
}

/** The folder could not be written; what was to be written is in the browser, or (`isKept` false) not even there. */
export class FolderOutOfReach extends Error {
  readonly isKept: boolean;
  /** The folder is there, and the browser no longer lets it be written. */
  readonly isForbidden: boolean;

  constructor(isKept: boolean, cause: unknown) {
    super('The folder is out of reach.', { cause });
    this.isKept = isKept;
    this.isForbidden = cause instanceof DOMException && cause.name === 'NotAllowedError';
  }
}

/** In a folder; what cannot be written there is in the browser, as a project of its own, until it can. */
export function folderKeeper(folder: OpenFolder, store: ProjectStore | null): Keeper {
  // Of an earlier visit there may be some.
  let isInBrowser = true;
  // What of it is there since this one.
  let kept: Files | null = null;
  const keepInBrowser = async ({ name, files }: ToKeep): Promise<boolean> => {
    if (store === null) return false;
    const project = { id: folder.id, name, changed: Date.now(), version: STORE_VERSION };
    try {
      if (kept === null) await store.replace(project, files);
      else await store.save(project, changesBetween(kept, files));
      [kept, isInBrowser] = [files, true];
      return true;
    } catch (error) {
      console.error(error);
      return false;
    }
  };
  return {
    folder,
    async keep(state) {
      const conflicts = await folder.write(state.changes).catch(async (error: unknown) => {
        throw new FolderOutOfReach(await keepInBrowser(state), error);
      });
      if (state.hasConflicts || conflicts.length > 0) await keepInBrowser(state);
      else if (isInBrowser) {
        await store?.remove(folder.id);
        [kept, isInBrowser] = [null, false];
      }
      return conflicts;
    },
  };
}

/** What of a project in a folder is in the browser only, since it could not be written. */
export async function unwrittenChanges(folder: OpenFolder, store: ProjectStore | null): Promise<Changes> {
  const isThere = (await store?.list())?.some(({ id }) => id === folder.id) === true;
  if (store === null || !isThere) return new Map();
  const kept = await store.open(folder.id);
  const changed = [...kept].filter(([path, bytes]) => !isSame(bytes, folder.files.get(path)));
  const removed = [...folder.files.keys()].filter((path) => !kept.has(path));
  return new Map([...changed, ...removed.map((path) => [path, null] as const)]);
}
