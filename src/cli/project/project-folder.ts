import { createHash, randomUUID } from 'node:crypto';
import { lstat, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isProjectPath, type ListedProject } from '../../input/project-protocol.ts';
import { obstacleWords } from '../../site/command-words.ts';
import { orIfMissing } from '../../site/folder/or-if-missing.ts';
import { type Folders, listFiles } from '../load-input.ts';

export interface StoredFile {
  readonly bytes: Uint8Array;
  readonly hash: string;
}

/** What has become of a file; a conflict changes nothing, and tells what is there (`null`: nothing). */
type Written =
  | { readonly state: 'written'; readonly hash: string | null }
  | { readonly state: 'conflict'; readonly current: StoredFile | null };

/** A path that leads out of the project, or to what is no file. */
export class OutsideProject extends Error {}

/** A project's own files, by their paths with slashes, wherever its two folders lie. */
export interface ProjectFolder {
  list(): Promise<ListedProject>;
  read(path: string): Promise<StoredFile | null>;
  /** Writes, or with `null` removes, what is as it is expected to be: of that hash, or (`null`) not there. */
  write(path: string, bytes: Uint8Array | null, expected: string | null): Promise<Written>;
}

export function openProjectFolder(folders: Folders): ProjectFolder {
  const rootOf = (path: string): string => (path.startsWith('content/') ? folders.content : folders.geo);
  const locate = (path: string): Promise<string> =>
    locateInside(rootOf(path), path.slice(path.indexOf('/') + 1));
  const read = async (path: string) => readStored(await locate(path));
  const write: ProjectFolder['write'] = async (path, bytes, expected) => {
    const file = await locate(path);
    const current = await readStored(file);
    if ((current?.hash ?? null) !== expected) return { state: 'conflict', current };
    if (bytes === null) await rm(file, { force: true });
    else await replace(file, bytes);
    return { state: 'written', hash: bytes === null ? null : hashOf(bytes) };
  };
  return {
    list: () => listProject(folders, locate),
    read,
    write: inTurn(write),
  };
}

/** One call after the other: between looking at a file and replacing it no other of ours comes in. */
function inTurn<Words extends unknown[], Value>(
  work: (...words: Words) => Promise<Value>,
): (...words: Words) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (...words) => {
    const next = last.then(() => work(...words));
    last = next.catch(() => undefined);
    return next;
  };
}

async function listProject(
  { content, geo }: Folders,
  locate: (path: string) => Promise<string>,
): Promise<ListedProject> {
  const inFolder = async (name: string, folder: string) =>
    (await listFiles(folder)).map((file) => [name, ...relative(folder, file).split(sep)].join('/'));
  const paths = [...(await inFolder('content', content)), ...(await inFolder('geo', geo))].filter(
    isProjectPath,
  );
  const files: ListedProject['files'][number][] = [];
  const outside: string[] = [];
  for (const path of paths) {
    const hash = await locate(path).then(hashOfFile, refuseOutside);
    if (hash === null) outside.push(path);
    else files.push({ path, hash });
  }
  const roots = await Promise.all([content, geo].map((folder) => realpath(folder)));
  return {
    id: hashOf(roots.join('\n')).slice(0, 32),
    name: basename(dirname(resolve(content))),
    files,
    outside,
  };
}

function refuseOutside(error: unknown): null {
  if (error instanceof OutsideProject) return null;
  throw error;
}

/** The file behind a path in a folder, through links that stay in it. */
async function locateInside(folder: string, path: string): Promise<string> {
  const words = obstacleWords();
  const root = await realpath(folder);
  const wanted = join(root, ...path.split('/'));
  const found = await orIfMissing(realpath(wanted), null);
  const isDangling = found === null && (await orIfMissing(lstat(wanted), null)) !== null;
  const real = found ?? join(await realFolder(dirname(wanted)), basename(wanted));
  if (isDangling || !real.startsWith(root + sep)) throw new OutsideProject(words.leadsOutside(path));
  if (found !== null && !(await stat(found)).isFile()) throw new OutsideProject(words.isNoFile(path));
  return real;
}

/** The folder as it is or will be, once links on the way to it are followed. */
async function realFolder(folder: string): Promise<string> {
  const found = await orIfMissing(realpath(folder), null);
  if (found !== null) return found;
  if ((await orIfMissing(lstat(folder), null)) !== null)
    throw new OutsideProject(obstacleWords().leadsNowhere(folder));
  return join(await realFolder(dirname(folder)), basename(folder));
}

async function readStored(file: string): Promise<StoredFile | null> {
  const bytes = await orIfMissing(readFile(file), null);
  return bytes === null ? null : { bytes, hash: hashOf(bytes) };
}

const hashOfFile = async (file: string): Promise<string> => hashOf(await readFile(file));

const hashOf = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

/** Whole or not at all: a file beside it, of a name that is passed over, takes its place; who may read it stays. */
async function replace(file: string, bytes: Uint8Array): Promise<void> {
  const before = await orIfMissing(stat(file), null);
  await mkdir(dirname(file), { recursive: true });
  const beside = join(dirname(file), `.buldan-${randomUUID()}`);
  try {
    await writeFile(beside, bytes, {
      flag: 'wx',
      flush: true,
      ...(before === null ? {} : { mode: before.mode }),
    });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
