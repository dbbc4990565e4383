import type { Changes, Files } from '../model/files.ts';

/** A project in the browser's list. */
export interface SavedProject {
  readonly id: string;
  readonly name: string;
  /** When it was last changed, in milliseconds. */
  readonly changed: number;
  readonly version: number;
}

/** Of what is kept; a project of a later version is not touched. */
export const STORE_VERSION = 1;

const DATABASE = 'buldan-editor';
const PROJECTS = 'projects';
const FILES = 'files';

/** Projects in this browser, a record a file, so that a change writes only what has changed. */
export interface ProjectStore {
  list(): Promise<readonly SavedProject[]>;
  open(id: string): Promise<Files>;
  /** All or nothing: a tab that is killed leaves the state before or after. */
  save(project: SavedProject, changes: Changes): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Rejects where the browser keeps nothing, as in some private windows. */
export async function openStore(): Promise<ProjectStore> {
  const database = await openDatabase();
  const inTransaction = <Value>(
    mode: IDBTransactionMode,
    work: (stores: Stores) => IDBRequest<Value> | null,
  ) => run(database, mode, work);
  return {
    list: async () =>
      (await inTransaction<SavedProject[]>('readonly', ({ projects }) => projects.getAll())) ?? [],
    async open(id) {
      const all = await inTransaction<FileRecord[]>('readonly', ({ files }) => files.getAll(filesOf(id)));
      return new Map((all ?? []).map(({ path, bytes }) => [path, bytes]));
    },
    async save(project, changes) {
      await inTransaction('readwrite', ({ projects, files }) => {
        projects.put(project);
        for (const [path, bytes] of changes) {
          if (bytes === null) files.delete([project.id, path]);
          else files.put({ project: project.id, path, bytes } satisfies FileRecord);
        }
        return null;
      });
    },
    async remove(id) {
      await inTransaction('readwrite', ({ projects, files }) => {
        projects.delete(id);
        files.delete(filesOf(id));
        return null;
      });
    },
  };
}

interface FileRecord {
  readonly project: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** All keys that begin with the project: an array sorts behind every text. */
const filesOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, STORE_VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(PROJECTS, { keyPath: 'id' });
      request.result.createObjectStore(FILES, { keyPath: ['project', 'path'] });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });
}

interface Stores {
  readonly projects: IDBObjectStore;
  readonly files: IDBObjectStore;
}

function run<Value>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (stores: Stores) => IDBRequest<Value> | null,
): Promise<Value | null> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction([PROJECTS, FILES], mode);
    const request = work({
      projects: transaction.objectStore(PROJECTS),
      files: transaction.objectStore(FILES),
    });
    transaction.oncomplete = () => resolve(request?.result ?? null);
    transaction.onabort = () => reject(transaction.error ?? new Error('The browser refused to keep this.'));
  });
}
