import { type Changes, type Files, isSame } from '../model/files.ts';

/** A file of a folder, and what tells this state of it from any other. */
export interface StampedFile {
  readonly bytes: Uint8Array;
  readonly stamp: string;
}

type FolderAnswer =
  | { readonly state: 'written'; readonly stamp: string | null }
  /** Something else lies there than was expected (`null`: nothing); nothing was changed. */
  | { readonly state: 'conflict'; readonly current: StampedFile | null };

/** A project's folder outside the browser. All of it rejects where the folder is out of reach. */
export interface Folder {
  readonly id: string;
  readonly name: string;
  /** The project's files by their paths, each with its stamp. */
  list(): Promise<FolderList>;
  read(path: string): Promise<StampedFile | null>;
  /** `null` removes the file. */
  write(path: string, bytes: Uint8Array | null, expected: string | null): Promise<FolderAnswer>;
  /** The owner's own file of streets or relief; `null` where it is not there, or too large to be packed into a site here. */
  ground(file: string): Promise<Blob | null>;
  /** Calls when somebody else may have changed something; gives what ends that. */
  watch(changed: () => void): () => void;
  /** Asks the person once more for what is needed to write there; only after a click. Rejects where it is refused. */
  regain?(): Promise<void>;
}

interface FolderList {
  readonly stamps: ReadonlyMap<string, string>;
  /** Paths that lead out of the folder, and so are not read. */
  readonly outside: readonly string[];
}

/** A file that was changed here and by another program; `theirs` is `null` where that removed it. */
export interface Conflict {
  readonly path: string;
  readonly theirs: Uint8Array | null;
}

/** A folder with what is known of each of its files: what was read or written last is what is expected to be there. */
export interface OpenFolder {
  readonly id: string;
  readonly name: string;
  readonly outside: readonly string[];
  readonly files: Files;
  /** Writes what has not changed meanwhile; what has is a conflict, and the next writing of it goes over what it has become. */
  write(changes: Changes): Promise<readonly Conflict[]>;
  /** Gives what others have changed since it was last looked at; what is written from then on is written over that. */
  changesByOthers(take: (changes: Changes) => void): Promise<void>;
  ground: Folder['ground'];
  watch: Folder['watch'];
  regain(): Promise<void>;
}

/** Of a folder that is long out of reach the first attempts are those that may have arrived. */
const MOST_UNANSWERED = 100;

export async function openFolder(folder: Folder): Promise<OpenFolder> {
  const stamps = new Map<string, string>();
  // What was sent and never answered: it may lie there all the same, and is then nobody else's.
  const unanswered = new Map<string, (Uint8Array | null)[]>();
  const keep = (path: string, stamp: string | null) => {
    if (stamp === null) stamps.delete(path);
    else stamps.set(path, stamp);
  };
  const readChanged = async () => {
    const list = await folder.list();
    if (stamps.size > 0 && list.stamps.size === 0)
      throw new Error('Nothing of the project is left in the folder.');
    const found = new Map<string, StampedFile | null>();
    const changed = [...list.stamps].filter(([path, stamp]) => stamps.get(path) !== stamp);
    await inParts(changed, async ([path]) => {
      found.set(path, await folder.read(path));
    });
    for (const path of stamps.keys()) if (!list.stamps.has(path)) found.set(path, null);
    return { found, outside: list.outside };
  };
  /** From now on this is what is known to lie there. */
  const accept = (found: ReadonlyMap<string, StampedFile | null>): Changes => {
    const changes = new Map<string, Uint8Array | null>();
    for (const [path, file] of found) {
      keep(path, file?.stamp ?? null);
      if (!isUnanswered(path, file?.bytes ?? null)) changes.set(path, file?.bytes ?? null);
    }
    return changes;
  };
  const isUnanswered = (path: string, bytes: Uint8Array | null) =>
    unanswered.get(path)?.some((sent) => isSame(sent, bytes)) === true;
  const writeOne = async (path: string, bytes: Uint8Array | null, expected: string | null) => {
    let answer = await folder.write(path, bytes, expected);
    if (answer.state === 'conflict' && isUnanswered(path, answer.current?.bytes ?? null)) {
      answer = await folder.write(path, bytes, answer.current?.stamp ?? null);
    }
    keep(path, (answer.state === 'written' ? answer : answer.current)?.stamp ?? null);
    unanswered.delete(path);
    return answer.state === 'written' ? null : { path, theirs: answer.current?.bytes ?? null };
  };
  const inTurn = createTurns();
  const { found, outside } = await readChanged();
  const files = new Map(
    [...accept(found)].filter((entry): entry is [string, Uint8Array] => entry[1] !== null),
  );
  return {
    id: folder.id,
    name: folder.name,
    outside,
    files,
    write(wanted) {
      // As it is now: what is found while this waits for its turn is a conflict.
      const expected = new Map([...wanted.keys()].map((path) => [path, stamps.get(path) ?? null]));
      return inTurn(async () => {
        const conflicts: Conflict[] = [];
        for (const [path, bytes] of wanted) {
          const conflict = await writeOne(path, bytes, expected.get(path) ?? null).catch((error: unknown) => {
            unanswered.set(path, [...(unanswered.get(path) ?? []), bytes].slice(0, MOST_UNANSWERED));
            throw error;
          });
          if (conflict !== null) conflicts.push(conflict);
        }
        return conflicts;
      });
    },
    changesByOthers: (take) => inTurn(async () => take(accept((await readChanged()).found))),
    ground: (file) => folder.ground(file),
    watch: (changed) => folder.watch(changed),
    regain: async () => folder.regain?.(),
  };
}

/** One piece of work after the other. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

const AT_ONCE = 24;

async function inParts<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.toReversed();
  const next = async (): Promise<void> => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}
