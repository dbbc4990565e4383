import type { Changes, Files } from '../model/files.ts';
import type { DirectoryHandle } from './disk-folder.ts';

/** A project in the browser's list. */
export interface SavedProject {
  readonly id: string;
  readonly name: string;
  /** When it was last changed, in milliseconds. */
  readonly changed: number;
  readonly version: number;
}

/** A folder of this device that was opened before. */
export interface KnownFolder {
  readonly id: string;
  readonly handle: DirectoryHandle;
}

/** Of what is kept; a project of a later version is not touched. */
export const STORE_VERSION = 1;

const DATABASE = 'buldan-editor';
const DATABASE_VERSION = 2;
const PROJECTS = 'projects';
const FILES = 'files';
const FOLDERS = 'folders';

/** Projects in this browser, a record a file, so that a change writes only what has changed. */
export interface ProjectStore {
  list(): Promise<readonly SavedProject[]>;
  open(id: string): Promise<Files>;
  /** All or nothing: a tab that is killed leaves the state before or after. */
  save(project: SavedProject, changes: Changes): Promise<void>;
  /** The same, with nothing left of what was kept before. */
  replace(project: SavedProject, files: Files): Promise<void>;
  remove(id: string): Promise<void>;
}

/** The folders of this device that this browser may ask for again. */
interface FolderStore {
  folders(): Promise<readonly KnownFolder[]>;
  /** Gives the folder as it is known from now on, also where it was before. */
  remember(handle: DirectoryHandle): Promise<KnownFolder>;
  forget(id: string): Promise<void>;
}

export type Store = ProjectStore & FolderStore;

/** Rejects where the browser keeps nothing, as in some private windows. */
export async function openStore(): Promise<Store> {
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
      await inTransaction('readwrite', (stores) => write(stores, project, changes));
    },
    async replace(project, files) {
      await inTransaction('readwrite', (stores) => {
        stores.files.delete(filesOf(project.id));
        return write(stores, project, files);
      });
    },
    async remove(id) {
      await inTransaction('readwrite', ({ projects, files }) => {
        projects.delete(id);
        files.delete(filesOf(id));
        return null;
      });
    },
    ...folderStore(inTransaction),
  };
}

type InTransaction = <Value>(
  mode: IDBTransactionMode,
  work: (stores: Stores) => IDBRequest<Value> | null,
) => Promise<Value | null>;

function folderStore(inTransaction: InTransaction): FolderStore {
  const list = async () =>
    (await inTransaction<KnownFolder[]>('readonly', ({ folders }) => folders.getAll())) ?? [];
  return {
    folders: list,
    async remember(handle) {
      for (const known of await list()) if (await handle.isSameEntry(known.handle)) return known;
      const folder = { id: `disk-${crypto.randomUUID()}`, handle };
      await inTransaction('readwrite', ({ folders }) => folders.put(folder));
      return folder;
    },
    async forget(id) {
      await inTransaction('readwrite', ({ folders }) => folders.delete(id));
    },
  };
}

/** So many are copied before the page may answer a key again. */
const AT_ONCE = 100;

/** In one transaction, however many there are. */
function write({ projects, files }: Stores, project: SavedProject, changes: Changes): null {
  const waiting = [...changes];
  const writeOne = ([path, bytes]: (typeof waiting)[number]): IDBRequest =>
    bytes === null
      ? files.delete([project.id, path])
      : files.put({ project: project.id, path, bytes } satisfies FileRecord);
  const writeSome = () => {
    const last = waiting.splice(0, AT_ONCE).map(writeOne).at(-1);
    if (last !== undefined && waiting.length > 0) last.onsuccess = writeSome;
  };
  projects.put(project);
  writeSome();
  return null;
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
    const request = indexedDB.open(DATABASE, DATABASE_VERSION);
    request.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion === 0) {
        request.result.createObjectStore(PROJECTS, { keyPath: 'id' });
        request.result.createObjectStore(FILES, { keyPath: ['project', 'path'] });
      }
      request.result.createObjectStore(FOLDERS, { keyPath: 'id' });
    };
    request.onsuccess = () => {
      const database = request.result;
      // Else an editor of a later version would wait for this tab to be closed.
      database.onversionchange = () => database.close();
      resolve(database);
    };
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });
}

interface Stores {
  readonly projects: IDBObjectStore;
  readonly files: IDBObjectStore;
  readonly folders: IDBObjectStore;
}

function run<Value>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (stores: Stores) => IDBRequest<Value> | null,
): Promise<Value | null> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction([PROJECTS, FILES, FOLDERS], mode);
    const request = work({
      projects: transaction.objectStore(PROJECTS),
      files: transaction.objectStore(FILES),
      folders: transaction.objectStore(FOLDERS),
    });
    transaction.oncomplete = () => resolve(request?.result ?? null);
    transaction.onabort = () => reject(transaction.error ?? new Error('The browser refused to keep this.'));
  });
}
