import {
  applyChanges,
  bytesOf,
  type Changes,
  changesBetween,
  type Files,
  isSame,
  textOf,
} from '../model/files.ts';
import { beginHistory, type History, record, redo, undo } from '../model/history.ts';
import type { Conflict } from '../store/folder.ts';
import { FolderOutOfReach, type Keeper } from '../store/keeper.ts';
import type { RemoteDesk } from '../worker/client.ts';

type Saving =
  | 'saved'
  | 'saving'
  | 'no-store'
  | 'full'
  | 'other-tab'
  | 'no-folder'
  | 'forbidden'
  | 'no-folder-no-store';

/** What the panes see of an open project; a new object after every change. */
export interface ProjectState {
  readonly name: string;
  readonly history: History;
  readonly saving: Saving;
  /** Name of the folder that it is kept in; `null` in the browser. */
  readonly folder: string | null;
  /** Files that were changed here and by another program. */
  readonly conflicts: readonly Conflict[];
}

interface Opened {
  readonly id: string;
  readonly name: string;
  readonly files: Files;
  /** Changes of an earlier visit that were not written over these files. */
  readonly unwritten?: Changes;
}

/** An open project: it is changed here only, and every change goes to the worker and to where the project is kept. */
export class Session {
  readonly id: string;
  readonly desk: RemoteDesk;
  private state: ProjectState;
  private readonly keeper: Keeper | null;
  private readonly listeners = new Set<() => void>();
  private sent: Files = new Map();
  private saved: Files = new Map();
  /** What was last kept, in conflict or not. */
  private keptFiles: Files | null = null;
  private savedName: string | null = null;
  private isSaving = false;
  private release: () => void = () => undefined;
  private readonly unwatch: () => void;

  /** `null` where the browser keeps nothing. */
  constructor(
    { id, name, files, unwritten }: Opened,
    desk: RemoteDesk,
    keeper: Keeper | null,
    isNew: boolean,
  ) {
    this.id = id;
    this.desk = desk;
    this.keeper = keeper;
    this.state = {
      name,
      history: beginHistory(applyChanges(files, unwritten ?? new Map())),
      saving: keeper === null ? 'no-store' : 'saved',
      folder: keeper?.folder?.name ?? null,
      conflicts: [...(unwritten ?? [])].map(([path]) => ({ path, theirs: files.get(path) ?? null })),
    };
    if (!isNew) this.saved = files;
    if (!isNew) this.keptFiles = this.files;
    this.savedName = isNew ? null : name;
    this.unwatch = keeper?.folder?.watch(() => void this.takeChangesOfOthers()) ?? (() => undefined);
    this.send();
    void this.hold(false);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): ProjectState => this.state;

  get files(): Files {
    return this.state.history.present;
  }

  text(path: string): string | null {
    const bytes = this.files.get(path);
    return bytes === undefined ? null : textOf(bytes);
  }

  /** Changes of one topic in a row are undone together. */
  apply(changes: Changes, topic: string | null = null): void {
    this.turn(record(this.state.history, applyChanges(this.files, changes), topic));
  }

  edit(path: string, change: (text: string) => string, topic: string | null = null): void {
    const text = this.text(path);
    const changed = text === null ? null : change(text);
    if (changed !== null && changed !== text) this.apply(new Map([[path, bytesOf(changed)]]), topic);
  }

  undo(): void {
    this.turn(undo(this.state.history));
  }

  redo(): void {
    this.turn(redo(this.state.history));
  }

  rename(name: string): void {
    this.set({ name });
    void this.save();
  }

  /** The owner's own file of streets or relief, from the folder that the project is kept in; `null` where it is not at hand. */
  async ground(file: string): Promise<Uint8Array | null> {
    const found = await this.keeper?.folder?.ground(file).catch((error: unknown) => console.error(error));
    return found ? new Uint8Array(await found.arrayBuffer()) : null;
  }

  /** Goes on in this tab; the other one then no longer saves. */
  takeOver(): Promise<void> {
    return this.hold(true);
  }

  close(): void {
    this.unwatch();
    this.release();
    // The desk goes on with the next project, which has none of these.
    void this.desk
      .change(changesBetween(this.sent, new Map()))
      .catch((error: unknown) => console.error(error));
  }

  /** Says which state of a file in conflict counts. */
  settle({ path, theirs }: Conflict, whose: 'mine' | 'theirs'): void {
    this.saved = applyChanges(this.saved, new Map([[path, theirs]]));
    // Also where nothing is left to write, what was kept in the meantime is no longer needed.
    this.set({ conflicts: this.state.conflicts.filter((each) => each.path !== path), saving: 'saving' });
    if (whose === 'theirs') this.apply(new Map([[path, theirs]]));
    void this.save();
  }

  /** Tries again where the project could not be kept; asks for permission where that is what is missing. */
  async retry(): Promise<void> {
    await this.keeper?.folder?.regain().catch((error: unknown) => console.error(error));
    await this.save();
  }

  /** Files that only another program has changed are taken over; what was changed here too is a conflict. */
  private async takeChangesOfOthers(): Promise<void> {
    await this.keeper?.folder?.changesByOthers((changes) => this.take(changes)).catch(() => undefined);
  }

  private take(changes: Changes): void {
    const taken = new Map<string, Uint8Array | null>();
    for (const [path, theirs] of changes) {
      const [mine, before] = [this.files.get(path), this.saved.get(path)];
      if (mine === before || isSame(mine, theirs)) taken.set(path, theirs);
      else this.addConflicts([{ path, theirs }]);
    }
    if (taken.size === 0) return;
    this.saved = applyChanges(this.saved, taken);
    this.apply(taken);
  }

  private addConflicts(conflicts: readonly Conflict[]): void {
    const paths = new Set(conflicts.map(({ path }) => path));
    this.set({ conflicts: [...this.state.conflicts.filter(({ path }) => !paths.has(path)), ...conflicts] });
  }

  /** What is to be written: not what somebody has yet to decide. */
  private pending(): Changes {
    const undecided = new Set(this.state.conflicts.map(({ path }) => path));
    return new Map([...changesBetween(this.saved, this.files)].filter(([path]) => !undecided.has(path)));
  }

  private turn(history: History): void {
    if (history === this.state.history) return;
    this.set({ history });
    this.send();
    void this.save();
  }

  private set(change: Partial<ProjectState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  private send(): void {
    const changes = changesBetween(this.sent, this.files);
    this.sent = this.files;
    void this.desk.change(changes).catch((error: unknown) => console.error(error));
  }

  /** One after the other; what changes meanwhile is saved next. */
  private async save(): Promise<void> {
    const { keeper } = this;
    if (keeper === null || this.isSaving || this.state.saving === 'other-tab') return;
    this.isSaving = true;
    let tried = this.files;
    try {
      while (!this.isKept()) {
        tried = this.files;
        await this.keep(keeper);
      }
    } catch (error) {
      console.error(error);
      this.set({ saving: reasonOf(error) });
    } finally {
      this.isSaving = false;
    }
    // What was changed while that failed has not been tried.
    if (this.files !== tried) await this.save();
  }

  private isKept(): boolean {
    const { saving, name } = this.state;
    return (
      saving === 'other-tab' ||
      (saving === 'saved' && name === this.savedName && this.files === this.keptFiles)
    );
  }

  private async keep(keeper: Keeper): Promise<void> {
    const { files } = this;
    const { name, conflicts } = this.state;
    const changes = this.pending();
    this.set({ saving: 'saving' });
    const found = await keeper.keep({ name, files, changes, hasConflicts: conflicts.length > 0 });
    if (this.state.saving === 'other-tab') return;
    this.addConflicts(found);
    const undecided = new Set(found.map(({ path }) => path));
    this.saved = applyChanges(this.saved, new Map([...changes].filter(([path]) => !undecided.has(path))));
    [this.savedName, this.keptFiles] = [name, files];
    if (this.files === files && this.state.name === name) this.set({ saving: 'saved' });
  }

  /** Only one tab at a time saves a project. */
  private async hold(steal: boolean): Promise<void> {
    if (this.keeper === null) return;
    if (!('locks' in navigator)) return this.save();
    const released = new Promise<void>((resolve) => {
      this.release = resolve;
    });
    const options = steal ? { steal: true } : { ifAvailable: true };
    const held = navigator.locks.request(`buldan-project-${this.id}`, options, (lock) => {
      this.set({ saving: lock === null ? 'other-tab' : 'saved' });
      if (lock === null) return Promise.resolve();
      void this.save();
      return released;
    });
    held.catch(() => this.set({ saving: 'other-tab' }));
  }
}

function reasonOf(error: unknown): Saving {
  if (error instanceof FolderOutOfReach) {
    if (!error.isKept) return 'no-folder-no-store';
    return error.isForbidden ? 'forbidden' : 'no-folder';
  }
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'no-store';
}
