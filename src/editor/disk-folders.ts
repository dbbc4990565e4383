import type { EditorMessages } from '../languages/editor/messages.ts';
import type { Session } from './state/session.ts';
import type { DirectoryHandle } from './store/disk-folder.ts';
import { type Folder, openFolder } from './store/folder.ts';
import type { KnownFolder, Store } from './store/saved-projects.ts';

/** Whether the browser gives folders of the device to a page. */
export const givesFolders = (): boolean => 'showDirectoryPicker' in window;

interface Options {
  readonly store: Store | null;
  readonly words: EditorMessages['failures'];
  say(sentences: readonly string[]): void;
  /** Closes the open project. */
  leave(): void;
  /** Opens the project of a folder; says `gone` where it is out of reach. */
  open(folder: Promise<Folder>, gone: string): Promise<void>;
}

/** Projects in folders of this device: opened from there, and saved there. */
export function createDiskFolders({ store, words, say, leave, open }: Options) {
  /** `null` where there is none, and why has been said. */
  const allowed = async (known: KnownFolder | null): Promise<DirectoryHandle | null> => {
    const { chooseFolder, isAllowed } = await import('./store/disk-folder.ts');
    const handle = known?.handle ?? (await chooseFolder());
    if (handle === null) return null;
    if (await isAllowed(handle)) return handle;
    say([words.notAllowed(handle.name)]);
    return null;
  };
  const folderOf = async (handle: DirectoryHandle): Promise<Folder> => {
    const { diskFolder } = await import('./store/disk-folder.ts');
    const id = (await store?.remember(handle))?.id ?? crypto.randomUUID();
    return diskFolder(id, handle);
  };
  const orGone = (work: Promise<void>) =>
    work.catch((error: unknown) => {
      console.error(error);
      say([words.noDiskFolder]);
    });
  const openHandle = async (handle: DirectoryHandle) => {
    const { contentOf } = await import('./store/disk-folder.ts');
    if ((await contentOf(handle)) === 'other') return say([words.noProjectInFolder(handle.name)]);
    await open(folderOf(handle), words.noDiskFolder);
  };
  const saveIn = async (handle: DirectoryHandle, session: Session) => {
    const { contentOf } = await import('./store/disk-folder.ts');
    if ((await contentOf(handle)) === 'project') return say([words.folderTaken(handle.name)]);
    const folder = await folderOf(handle);
    await (await openFolder(folder)).write(session.files);
    leave();
    // From now on the folder has it: of two copies one would soon be the older.
    await store?.remove(session.id);
    await open(Promise.resolve(folder), words.noDiskFolder);
  };
  return {
    /** A folder that is known, or one that a person chooses. */
    async open(known: KnownFolder | null) {
      const handle = await allowed(known);
      if (handle !== null) await orGone(openHandle(handle));
    },
    async saveAs(session: Session) {
      const handle = await allowed(null);
      if (handle !== null) await orGone(saveIn(handle, session));
    },
  };
}
