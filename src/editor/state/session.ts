import { applyChanges, bytesOf, type Changes, changesBetween, type Files, textOf } from '../model/files.ts';
import { beginHistory, type History, record, redo, undo } from '../model/history.ts';
import { type ProjectStore, STORE_VERSION } from '../store/saved-projects.ts';
import type { RemoteDesk } from '../worker/client.ts';

type Saving = 'saved' | 'saving' | 'no-store' | 'full' | 'other-tab';

/** What the panes see of an open project; a new object after every change. */
export interface ProjectState {
  readonly name: string;
  readonly history: History;
  readonly saving: Saving;
}

interface Opened {
  readonly id: string;
  readonly name: string;
  readonly files: Files;
}

/** An open project: it is changed here only, and every change goes to the worker and into the browser's store. */
export class Session {
  readonly id: string;
  readonly desk: RemoteDesk;
  private state: ProjectState;
  private readonly store: ProjectStore | null;
  private readonly listeners = new Set<() => void>();
  private sent: Files = new Map();
  private saved: Files = new Map();
  private savedName: string | null = null;
  private isSaving = false;
  private release: () => void = () => undefined;

  constructor({ id, name, files }: Opened, desk: RemoteDesk, store: ProjectStore | null, isNew: boolean) {
    this.id = id;
    this.desk = desk;
    this.store = store;
    this.state = { name, history: beginHistory(files), saving: store === null ? 'no-store' : 'saved' };
    if (!isNew) this.saved = files;
    this.savedName = isNew ? null : name;
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

  /** Goes on in this tab; the other one then no longer saves. */
  takeOver(): Promise<void> {
    return this.hold(true);
  }

  close(): void {
    this.release();
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
    const { store } = this;
    if (store === null || this.isSaving || this.state.saving === 'other-tab') return;
    this.isSaving = true;
    try {
      while (this.files !== this.saved || this.state.name !== this.savedName) {
        const { files } = this;
        const { name } = this.state;
        this.set({ saving: 'saving' });
        const project = { id: this.id, name, changed: Date.now(), version: STORE_VERSION };
        await store.save(project, changesBetween(this.saved, files));
        this.saved = files;
        this.savedName = name;
      }
      this.set({ saving: 'saved' });
    } catch (error) {
      console.error(error);
      this.set({
        saving: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'no-store',
      });
    } finally {
      this.isSaving = false;
    }
  }

  /** Only one tab at a time saves a project. */
  private async hold(steal: boolean): Promise<void> {
    if (this.store === null) return;
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
