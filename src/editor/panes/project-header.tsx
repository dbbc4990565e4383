import type { ReactNode } from 'react';
import { useMessages } from '../../app/i18n/use-messages.ts';
import { Button } from '../../app/ui/button.tsx';
import { Unseen } from '../../app/ui/unseen.tsx';
import { useWords } from '../i18n/words.ts';
import { useProject, useSession } from '../state/use-session.ts';
import style from './project-header.module.css';

interface ProjectHeaderProps {
  leave(): void;
  download(): void;
  /** Of a project that is kept in the browser; `null` where the browser gives no folders. */
  readonly saveInFolder: (() => void) | null;
  /** Shows where everything comes from, and gives the file to send. */
  send(): void;
  publish(): void;
  undo(): void;
  redo(): void;
  readonly children: ReactNode;
}

/** The project's name, what can be done with all of it, and whether it is safe. */
export function ProjectHeader({
  leave,
  download,
  saveInFolder,
  send,
  publish,
  undo,
  redo,
  children,
}: ProjectHeaderProps) {
  const { project, title } = useWords();
  const { app } = useMessages();
  const session = useSession();
  const { name, history, saving, folder } = useProject();
  const saved = folder === null ? project.saved : project.savedInFolder(folder);
  const state = saving === 'saved' ? saved : saving === 'saving' ? project.saving : project.unsaved;
  return (
    <header className={style.header}>
      <Button compact icon="list" onClick={leave}>
        {project.all}
      </Button>
      <div className={style.identity}>
        <h1>
          <Unseen>
            {title}: {name || project.unnamed}
          </Unseen>
        </h1>
        <input
          className={style.name}
          aria-label={project.name}
          {...(name === '' ? {} : { dir: 'auto' })}
          placeholder={project.unnamed}
          readOnly={folder !== null}
          value={name}
          onChange={(event) => session.rename(event.target.value)}
        />
        <p className={style.state} role="status" data-saving={saving}>
          {state}
        </p>
      </div>
      {children}
      <div className={style.actions}>
        <Button disabled={history.past.length === 0} onClick={undo}>
          {project.undo}
        </Button>
        <Button disabled={history.future.length === 0} onClick={redo}>
          {project.redo}
        </Button>
        <Button onClick={download}>{project.download}</Button>
        <Button onClick={send}>{project.send}</Button>
        {saveInFolder !== null && folder === null && (
          <Button onClick={saveInFolder}>{project.intoFolder}</Button>
        )}
        <Button icon="share" className={style.publish} onClick={publish}>
          {project.site}
        </Button>
        <a className={style.back} href="./">
          {app.title}
        </a>
      </div>
    </header>
  );
}
