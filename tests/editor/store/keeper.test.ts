import { describe, expect, it } from 'vitest';
import { bytesOf, type Changes, type Files, textOf } from '../../../src/editor/model/files.ts';
import { type Folder, type OpenFolder, openFolder } from '../../../src/editor/store/folder.ts';
import { FolderOutOfReach, folderKeeper, unwrittenChanges } from '../../../src/editor/store/keeper.ts';
import type { ProjectStore, SavedProject } from '../../../src/editor/store/saved-projects.ts';

/** A folder in memory; `isGone` takes it away, `losesAnswers` after it has written. */
function folderOf(texts: Readonly<Record<string, string>>) {
  const files = new Map(Object.entries(texts));
  const state = { isGone: false, losesAnswers: false };
  const reach = () => {
    if (state.isGone) throw new Error('gone');
  };
  const stamped = (path: string) => {
    const text = files.get(path);
    return text === undefined ? null : { bytes: bytesOf(text), stamp: text };
  };
  const folder: Folder = {
    id: 'folder-1',
    name: 'maps',
    async list() {
      reach();
      return { stamps: new Map([...files].map(([path, text]) => [path, text])), outside: [] };
    },
    async read(path) {
      reach();
      return stamped(path);
    },
    async write(path, bytes, expected) {
      reach();
      const current = stamped(path);
      if ((current?.stamp ?? null) !== expected) return { state: 'conflict', current };
      if (bytes === null) files.delete(path);
      else files.set(path, textOf(bytes));
      if (state.losesAnswers) throw new Error('gone');
      return { state: 'written', stamp: bytes && textOf(bytes) };
    },
    ground: async () => null,
    watch: () => () => undefined,
  };
  return { folder, files, state };
}

function storeInMemory() {
  const kept = new Map<string, { project: SavedProject; files: Map<string, Uint8Array> }>();
  const store: ProjectStore = {
    list: async () => [...kept.values()].map(({ project }) => project),
    open: async (id) => kept.get(id)?.files ?? new Map(),
    async save(project, changes) {
      const files = kept.get(project.id)?.files ?? new Map();
      for (const [path, bytes] of changes) if (bytes !== null) files.set(path, bytes);
      kept.set(project.id, { project, files });
    },
    replace: async (project, files) => void kept.set(project.id, { project, files: new Map(files) }),
    remove: async (id) => void kept.delete(id),
  };
  return { store, kept };
}

const filesOf = (texts: Readonly<Record<string, string>>): Files =>
  new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(text)]));
const texts = (changes: Changes) =>
  Object.fromEntries([...changes].map(([path, bytes]) => [path, bytes && textOf(bytes)]));
async function changesIn(folder: OpenFolder): Promise<Record<string, string | null>> {
  let found: Changes = new Map();
  await folder.changesByOthers((changes) => {
    found = changes;
  });
  return texts(found);
}
const state = (changes: Changes, files: Files = new Map(), hasConflicts = false) => ({
  name: 'maps',
  files,
  changes,
  hasConflicts,
});

describe('a project in a folder', () => {
  it('is written, made and removed file by file', async () => {
    const { folder, files } = folderOf({ a: '1', b: '2', c: '3' });
    const keeper = folderKeeper(await openFolder(folder), null);
    const changes = new Map([
      ['a', bytesOf('one')],
      ['b', null],
      ['d', bytesOf('4')],
    ]);
    expect(await keeper.keep(state(changes))).toEqual([]);
    expect(Object.fromEntries(files)).toEqual({ a: 'one', c: '3', d: '4' });
    expect(keeper.folder && (await changesIn(keeper.folder))).toEqual({});
  });

  it('is never written over what another program has changed; the next writing goes over what was shown', async () => {
    const { folder, files } = folderOf({ a: '1', b: '2' });
    const { store, kept } = storeInMemory();
    const keeper = folderKeeper(await openFolder(folder), store);
    files.set('a', 'theirs');
    const mine = filesOf({ a: 'mine', b: 'also mine' });
    const conflicts = await keeper.keep(state(mine, mine));
    expect(conflicts.map(({ path, theirs }) => [path, theirs && textOf(theirs)])).toEqual([['a', 'theirs']]);
    expect(Object.fromEntries(files)).toEqual({ a: 'theirs', b: 'also mine' });
    expect(kept.size).toBe(1);
    files.set('a', 'theirs again');
    expect(await keeper.keep(state(filesOf({ a: 'mine' }), mine))).toHaveLength(1);
    expect(files.get('a')).toBe('theirs again');
    await keeper.keep(state(filesOf({ a: 'mine' }), mine));
    expect(files.get('a')).toBe('mine');
    expect(kept.size).toBe(0);
  });

  it('tells what others changed, made and removed', async () => {
    const { folder, files } = folderOf({ a: '1', b: '2' });
    const open = await openFolder(folder);
    files.set('a', 'theirs');
    files.delete('b');
    files.set('c', 'new');
    expect(await changesIn(open)).toEqual({ a: 'theirs', b: null, c: 'new' });
    expect(await changesIn(open)).toEqual({});
  });

  it('is not written over a change that is found while the writing waits for its turn', async () => {
    const { folder, files } = folderOf({ a: '1' });
    const open = await openFolder(folder);
    files.set('a', 'theirs');
    const looking = changesIn(open);
    const conflicts = await open.write(filesOf({ a: 'mine' }));
    expect(await looking).toEqual({ a: 'theirs' });
    expect(conflicts.map(({ path }) => path)).toEqual(['a']);
    expect(files.get('a')).toBe('theirs');
  });

  it('in which nothing is left at once is out of reach: nobody has removed it all', async () => {
    const { folder, files } = folderOf({ a: '1', b: '2' });
    const open = await openFolder(folder);
    files.clear();
    await expect(changesIn(open)).rejects.toThrow('left in the folder');
  });

  it('that is taken away while it is written keeps the work in the browser, and is written when it is back', async () => {
    const { folder, files, state: at } = folderOf({ a: '1' });
    const { store, kept } = storeInMemory();
    const open = await openFolder(folder);
    const keeper = folderKeeper(open, store);
    at.isGone = true;
    const mine = filesOf({ a: 'mine' });
    await expect(keeper.keep(state(mine, mine))).rejects.toThrow(FolderOutOfReach);
    expect(kept.size).toBe(1);
    expect(texts(await unwrittenChanges(open, store))).toEqual({ a: 'mine' });
    at.isGone = false;
    await keeper.keep(state(mine, mine));
    expect([files.get('a'), kept.size]).toEqual(['mine', 0]);
  });

  it('knows its own writing again where the answer was lost on the way', async () => {
    const { folder, files, state: at } = folderOf({ a: '1', b: '2' });
    const open = await openFolder(folder);
    const keeper = folderKeeper(open, storeInMemory().store);
    at.losesAnswers = true;
    for (const change of ['a', 'b']) {
      const begun = new Map([[change, bytesOf('begun')]]);
      await expect(keeper.keep(state(begun))).rejects.toThrow(FolderOutOfReach);
    }
    at.losesAnswers = false;
    at.isGone = true;
    await expect(keeper.keep(state(filesOf({ a: 'begun again' })))).rejects.toThrow(FolderOutOfReach);
    at.isGone = false;
    expect(await keeper.keep(state(filesOf({ a: 'finished' })))).toEqual([]);
    expect(files.get('a')).toBe('finished');
    expect(await changesIn(open)).toEqual({});
    files.set('b', 'theirs');
    expect(await changesIn(open)).toEqual({ b: 'theirs' });
  });

  it('says where not even the browser keeps it', async () => {
    const { folder, state: at } = folderOf({ a: '1' });
    const keeper = folderKeeper(await openFolder(folder), null);
    at.isGone = true;
    await expect(keeper.keep(state(filesOf({ a: 'mine' })))).rejects.toMatchObject({ isKept: false });
  });
});
