import { useRef } from 'react';
import { Button } from '../../app/ui/button.tsx';
import { useWords } from '../i18n/words.ts';
import type { KnownFolder, SavedProject } from '../store/saved-projects.ts';
import { BringIn, type GivenFile } from './bring-in.tsx';
import style from './start-pane.module.css';

interface StartPaneProps {
  readonly projects: readonly SavedProject[];
  readonly isBusy: boolean;
  give(files: readonly GivenFile[]): void;
  refuse(sentence: string): void;
  openZip(bytes: Uint8Array, name: string): void;
  openSaved(project: SavedProject): void;
  remove(project: SavedProject): void;
  /** Opens the project of the development server; `null` where the page is of none. */
  readonly openOwn: (() => void) | null;
  /** Folders of this device that were opened before. */
  readonly folders: readonly KnownFolder[];
  /** Opens one of them, or the one that a person then chooses; `null` where the browser gives none. */
  readonly openFolder: ((known: KnownFolder | null) => void) | null;
  forget(folder: KnownFolder): void;
}

/** What the editor opens with: a place to paste, and what was begun before. */
export function StartPane(props: StartPaneProps) {
  const { projects, isBusy, give, refuse, openZip, openSaved, remove, openOwn } = props;
  const { folders, openFolder, forget } = props;
  const { start, project } = useWords();
  const file = useRef<HTMLInputElement>(null);
  const openFile = async ([chosen]: FileList) => {
    if (chosen !== undefined) openZip(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
  };
  return (
    <main className={style.start}>
      <h1>{start.heading}</h1>
      <BringIn isBusy={isBusy} give={give} refuse={refuse} />
      <p className={style.private}>{start.private}</p>
      <section className={style.projects} aria-label={start.projects}>
        <header>
          <h2>{start.projects}</h2>
          {openOwn !== null && <Button onClick={openOwn}>{start.openOwn}</Button>}
          {openFolder !== null && <Button onClick={() => openFolder(null)}>{start.openFolder}</Button>}
          <Button onClick={() => file.current?.click()}>{start.open}</Button>
          <input
            ref={file}
            type="file"
            accept=".zip"
            hidden
            onChange={(event) => event.target.files && void openFile(event.target.files)}
          />
        </header>
        {isBusy && <p role="status">{start.reading}</p>}
        <ul>
          {openFolder !== null &&
            folders.map((folder) => (
              <li key={folder.id}>
                <button type="button" className={style.project} dir="auto" onClick={() => openFolder(folder)}>
                  {start.folder(folder.handle.name)}
                </button>
                <Button compact icon="close" onClick={() => forget(folder)}>
                  {start.forget(folder.handle.name)}
                </Button>
              </li>
            ))}
          {projects.map((saved) => (
            <li key={saved.id}>
              <button type="button" className={style.project} dir="auto" onClick={() => openSaved(saved)}>
                {saved.name || project.unnamed}
              </button>
              <Button
                compact
                icon="close"
                onClick={() => window.confirm(start.confirmRemove(saved.name)) && remove(saved)}
              >
                {start.remove(saved.name)}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
