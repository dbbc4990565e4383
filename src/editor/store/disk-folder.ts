import { isProjectPath, LARGEST_FILE } from '../../input/project-protocol.ts';
import type { Folder, StampedFile } from './folder.ts';

/** A folder of this device, as the browser hands it over after a person has chosen it. */
export interface DirectoryHandle extends FileSystemDirectoryHandle {
  queryPermission(asked: Permission): Promise<PermissionState>;
  requestPermission(asked: Permission): Promise<PermissionState>;
}

interface Permission {
  readonly mode: 'readwrite';
}

const WRITING: Permission = { mode: 'readwrite' };

/** Asks a person to choose a folder; `null` where they would rather not. */
export async function chooseFolder(): Promise<DirectoryHandle | null> {
  const { showDirectoryPicker } = window as unknown as PickerHost;
  try {
    return await showDirectoryPicker({ ...WRITING, id: 'buldan' });
  } catch (error) {
    if (isNamed(error, 'AbortError')) return null;
    throw error;
  }
}

interface PickerHost {
  showDirectoryPicker(options: Permission & { readonly id: string }): Promise<DirectoryHandle>;
}

/** Whether the folder may be read and written; asks, which a browser allows after a click only. */
export async function isAllowed(handle: DirectoryHandle): Promise<boolean> {
  const known = await handle.queryPermission(WRITING);
  return (known === 'prompt' ? await handle.requestPermission(WRITING) : known) === 'granted';
}

const PROJECT_FOLDERS: ReadonlySet<string> = new Set(['content', 'geo']);

/** What is in a folder, but for what the system itself puts there. */
export async function contentOf(handle: FileSystemDirectoryHandle): Promise<'project' | 'other' | 'nothing'> {
  const names: string[] = [];
  for await (const name of handle.keys()) if (!name.startsWith('.')) names.push(name);
  if (names.some((name) => PROJECT_FOLDERS.has(name))) return 'project';
  return names.length === 0 ? 'nothing' : 'other';
}

/** A project's folder on this device, through the File System Access API. */
export function diskFolder(id: string, handle: DirectoryHandle): Folder {
  const read = async (path: string): Promise<File | null> => {
    const found = await fileAt(handle, path);
    // In a folder that is gone nothing is found either, and nothing there was removed.
    if (found === null) await handle.keys().next();
    return found;
  };
  return {
    id,
    name: handle.name,
    async list() {
      const files = await filesIn(handle);
      return { stamps: new Map(files.map(([path, file]) => [path, stampOf(file)])), outside: [] };
    },
    read: async (path) => stamped(await read(path)),
    async write(path, bytes, expected) {
      const current = await read(path);
      if ((current && stampOf(current)) !== expected)
        return { state: 'conflict', current: await stamped(current) };
      const [folder, name] = await containerOf(handle, path, bytes !== null);
      if (bytes !== null) return writeFile(folder, name, bytes, current === null);
      if (current !== null) await folder.removeEntry(name);
      return { state: 'written', stamp: null };
    },
    async ground(file) {
      const found = await fileAt(handle, `content/${file}`);
      return found === null || found.size > LARGEST_FILE ? null : found;
    },
    watch(changed) {
      const look = () => document.visibilityState === 'visible' && changed();
      // Whoever used another program comes back from it.
      window.addEventListener('focus', look);
      return () => window.removeEventListener('focus', look);
    },
    async regain() {
      if (!(await isAllowed(handle)))
        throw new DOMException('The folder may not be written.', 'NotAllowedError');
    },
  };
}

/** What a file is written into appears all at once when it is closed; until then it is as it was. */
async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array,
  isNew: boolean,
): ReturnType<Folder['write']> {
  const file = await folder.getFileHandle(name, { create: isNew });
  const begun = stampOf(await file.getFile());
  const writing = await file.createWritable();
  try {
    await writing.write(new Uint8Array(bytes));
    const current = await file.getFile();
    if (stampOf(current) !== begun) {
      await writing.abort();
      return { state: 'conflict', current: await stamped(current) };
    }
    await writing.close();
  } catch (error) {
    await writing.abort().catch(() => undefined);
    if (isNew) await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
  return { state: 'written', stamp: stampOf(await file.getFile()) };
}

const stampOf = ({ lastModified, size }: File): string => `${lastModified} ${size}`;

async function stamped(file: File | null): Promise<StampedFile | null> {
  return file === null ? null : { bytes: new Uint8Array(await file.arrayBuffer()), stamp: stampOf(file) };
}

const isNamed = (error: unknown, ...names: readonly string[]): boolean =>
  error instanceof DOMException && names.includes(error.name);

/** `null` where there is no such file, or something else of its name. */
async function fileAt(root: FileSystemDirectoryHandle, path: string): Promise<File | null> {
  const open = async () => {
    const [folder, name] = await containerOf(root, path, false);
    return (await folder.getFileHandle(name)).getFile();
  };
  return unlessGone(open());
}

/** Another program may remove a file at any moment. */
const unlessGone = <Value>(found: Promise<Value>): Promise<Value | null> =>
  found.catch((error: unknown) => {
    if (isNamed(error, 'NotFoundError', 'TypeMismatchError')) return null;
    throw error;
  });

/** The folder that a file lies in, and the file's name there. */
async function containerOf(
  root: FileSystemDirectoryHandle,
  path: string,
  create: boolean,
): Promise<readonly [FileSystemDirectoryHandle, string]> {
  const names = path.split('/');
  const name = names.pop() ?? '';
  let folder = root;
  for (const each of names) folder = await folder.getDirectoryHandle(each, { create });
  return [folder, name];
}

/** What of the project lies in `content` and `geo`, by its paths; whatever else is in the folder is not looked at. */
async function filesIn(root: FileSystemDirectoryHandle): Promise<(readonly [string, File])[]> {
  const found: (readonly [string, FileSystemFileHandle])[] = [];
  const walk = async (folder: FileSystemDirectoryHandle, prefix: string): Promise<void> => {
    for await (const [name, entry] of folder.entries()) {
      const path = prefix + name;
      if (isFolder(entry)) {
        if (prefix !== '' || PROJECT_FOLDERS.has(name)) await walk(entry, `${path}/`);
      } else if (isProjectPath(path)) found.push([path, entry]);
    }
  };
  await walk(root, '');
  const files = await Promise.all(
    found.map(async ([path, entry]) => [path, await unlessGone(entry.getFile())] as const),
  );
  return files.filter((entry): entry is readonly [string, File] => entry[1] !== null);
}

type Entry = FileSystemDirectoryHandle | FileSystemFileHandle;

const isFolder = (entry: Entry): entry is FileSystemDirectoryHandle => entry.kind === 'directory';
