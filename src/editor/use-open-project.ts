import { useState } from 'react';
import { wordFinding } from '../input/finding.ts';
import type { EditorMessages } from '../languages/editor/messages.ts';
import { createDiskFolders } from './disk-folders.ts';
import type { Files } from './model/files.ts';
import type { GivenFile } from './panes/bring-in.tsx';
import { Session } from './state/session.ts';
import { type Folder, openFolder } from './store/folder.ts';
import { browserKeeper, folderKeeper, unwrittenChanges } from './store/keeper.ts';
import { type KnownFolder, type SavedProject, STORE_VERSION, type Store } from './store/saved-projects.ts';
import { loadSiteFiles } from './store/site-files.ts';
import type { DeskClient } from './worker/client.ts';

export interface OpenProject {
  readonly session: Session;
  /** The article that is open first. */
  readonly first: string | null;
  /** Whether it has just come as a file, perhaps from somebody else. */
  readonly isReceived?: boolean;
}

interface Options {
  readonly desk: DeskClient['desk'];
  readonly store: Store | null;
  readonly words: EditorMessages;
}

/** The open project, every way to one, and what there is to say of it. */
export function useOpenProject({ desk, store, words }: Options) {
  const [open, setOpen] = useState<OpenProject | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [said, say] = useState<readonly string[]>(store === null ? [words.failures.noStore] : []);
  const begin = (files: Files, name: string, id: string | null = null): Session => {
    const opened = { id: id ?? crypto.randomUUID(), name, files };
    const keeper = store === null ? null : browserKeeper(store, opened.id);
    return new Session(opened, desk, keeper, id === null);
  };
  const add = async (session: Session, given: readonly GivenFile[]): Promise<string | null> => {
    const { changes, findings } = await desk.add(given);
    const sentences = findings.map((finding) => `${finding.file}: ${wordFinding(finding, words.findings)}`);
    say(changes.size === 0 && sentences.length === 0 ? [words.start.nothing] : sentences);
    session.apply(changes);
    return [...changes.keys()][0] ?? null;
  };
  const busily = async (work: () => Promise<void>) => {
    setIsBusy(true);
    await work().catch((error: unknown) => say([words.failures.worker, String(error)]));
    setIsBusy(false);
  };
  const openZip = async (bytes: Uint8Array, name: string) => {
    const files = await desk.unzip(bytes);
    if (files === 'broken') return say([words.failures.brokenZip]);
    if (files === null) return say([words.failures.notAProject]);
    const session = begin(files, name.replace(/(?:\.buldan)?\.zip$/, ''));
    session.rename(session.current().name);
    setOpen({ session, first: null, isReceived: true });
  };
  const openSaved = async (project: SavedProject) => {
    if (project.version > STORE_VERSION) return say([words.failures.newer]);
    const files = (await store?.open(project.id)) ?? new Map();
    setOpen({ session: begin(files, project.name, project.id), first: null });
  };
  const openOnDisk = async (found: Promise<Folder>, gone: string) => {
    const folder = await found.then(openFolder).catch((error: unknown) => void console.error(error));
    if (folder === undefined) return say([gone]);
    const { id, name, files, outside } = folder;
    const [first] = outside;
    if (first !== undefined) say([words.failures.outside(outside.length, first)]);
    const unwritten = await unwrittenChanges(folder, store);
    const session = new Session({ id, name, files, unwritten }, desk, folderKeeper(folder, store), false);
    setOpen({ session, first: null });
  };
  const leave = () => {
    open?.session.close();
    setOpen(null);
  };
  const disk = createDiskFolders({ store, words: words.failures, say, leave, open: openOnDisk });
  const giveFirst = async (given: readonly GivenFile[]) => {
    const session = begin(await loadSiteFiles(), '');
    const first = await add(session, given);
    if (first === null) return session.close();
    const row = (await desk.rows()).find(({ path }) => path === first);
    session.rename(row?.title ?? '');
    setOpen({ session, first });
  };
  return {
    open,
    isBusy,
    said,
    say,
    add,
    giveFirst: (given: readonly GivenFile[]) => void busily(() => giveFirst(given)),
    openZip: (bytes: Uint8Array, name: string) => void busily(() => openZip(bytes, name)),
    openSaved: (project: SavedProject) => void busily(() => openSaved(project)),
    openOwn: (found: Promise<Folder>) => void busily(() => openOnDisk(found, words.failures.noFolder)),
    openFolder: (known: KnownFolder | null) => void busily(() => disk.open(known)),
    saveInFolder: ({ session }: OpenProject) => void busily(() => disk.saveAs(session)),
    leave,
  };
}
