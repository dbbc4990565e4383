import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from '../../app/ui/button.tsx';
import { Dialog } from '../../app/ui/dialog.tsx';
import { Unseen } from '../../app/ui/unseen.tsx';
import { useWords } from '../i18n/words.ts';
import { useProject, useRows, useSession } from '../state/use-session.ts';
import type { DeskClient } from '../worker/client.ts';
import { ArticleList } from './article-list.tsx';
import { BringIn, type GivenFile } from './bring-in.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { ProjectHeader } from './project-header.tsx';
import { SavingNotice, WorldNotice } from './saving-notice.tsx';
import { TextPane } from './text-pane.tsx';
import style from './workspace.module.css';

interface WorkspaceProps {
  /** The article that is open first. */
  readonly first: string | null;
  /** Whether it has just come as a file: then it is told first where everything in it comes from. */
  readonly isReceived: boolean;
  connectPreview(port: MessagePort): void;
  readonly makeSite: DeskClient['makeSite'];
  /** Adds to the project; gives the path of the first article added. */
  give(files: readonly GivenFile[]): Promise<string | null>;
  refuse(sentence: string): void;
  leave(): void;
  download(): void;
  readonly saveInFolder: (() => void) | null;
}

/** Loaded when they are first shown. */
const UnreadableArticle = lazy(() => import('./unreadable-article.tsx'));
const PublishDialog = lazy(() => import('./publish-dialog.tsx'));
const OriginsDialog = lazy(() => import('./origins-dialog.tsx'));
const ConflictDialog = lazy(() => import('./conflict-dialog.tsx'));

const VIEWS = ['both', 'text', 'map'] as const;

/** An open project: its articles, the text of one, and the map of all. */
export function Workspace({
  first,
  isReceived,
  connectPreview,
  makeSite,
  give,
  refuse,
  leave,
  download,
  saveInFolder,
}: WorkspaceProps) {
  const { project } = useWords();
  const read = useRows();
  const rows = read ?? [];
  const [path, setPath] = useState(first);
  const [view, setView] = useState<(typeof VIEWS)[number]>('both');
  const [isAdding, setIsAdding] = useState(false);
  const [isPublishing, setIsPublishing] = useState(false);
  const [origins, setOrigins] = useState<'send' | 'received' | null>(isReceived ? 'received' : null);
  const [said, announce] = useState('');
  const { undo, redo } = useUndoing(announce);
  const row = rows.find((each) => each.path === path) ?? rows[0];
  const add = async (files: readonly GivenFile[]) => {
    setIsAdding(false);
    setPath((await give(files)) ?? path);
  };
  return (
    <>
      <ProjectHeader
        leave={leave}
        download={download}
        saveInFolder={saveInFolder}
        send={() => setOrigins('send')}
        publish={() => setIsPublishing(true)}
        undo={undo}
        redo={redo}
      >
        <nav className={style.views} aria-label={project.viewsLabel}>
          {VIEWS.map((each) => (
            <button key={each} type="button" aria-pressed={view === each} onClick={() => setView(each)}>
              {project.views[each]}
            </button>
          ))}
        </nav>
      </ProjectHeader>
      <SavingNotice />
      <WorldNotice />
      <main className={style.panes} data-view={view}>
        <ArticleList rows={read} open={row?.path ?? null} choose={setPath} add={() => setIsAdding(true)} />
        {read?.length === 0 && (
          <section className={style.first}>
            <BringIn isBusy={false} give={(files) => void add(files)} refuse={refuse} />
          </section>
        )}
        {row?.id === null && (
          <Suspense>
            <UnreadableArticle row={row} />
          </Suspense>
        )}
        {row !== undefined && row.id !== null && <TextPane key={row.path} row={row} announce={announce} />}
        <PreviewPane connect={connectPreview} isBesideText={view === 'both'} />
      </main>
      <Unseen role="status">{said}</Unseen>
      {isPublishing && (
        <Suspense>
          <PublishDialog makeSite={makeSite} close={() => setIsPublishing(false)} />
        </Suspense>
      )}
      {origins !== null && read !== null && (
        <Suspense>
          <OriginsDialog
            rows={rows}
            send={origins === 'send' ? download : null}
            close={() => setOrigins(null)}
          />
        </Suspense>
      )}
      <Conflicts />
      {isAdding && (
        <Dialog title={project.add} close={() => setIsAdding(false)}>
          <BringIn isBusy={false} give={(files) => void add(files)} refuse={refuse} />
        </Dialog>
      )}
    </>
  );
}

/** Says that a file was changed here and by another program; who types is not interrupted, and looks when it suits. */
function Conflicts() {
  const [conflict] = useProject().conflicts;
  const { conflict: words } = useWords();
  const [isShown, setIsShown] = useState(false);
  if (conflict === undefined) return null;
  return (
    <div className={style.conflict} role="alert">
      <p>
        {words.heading}: <bdi>{conflict.path}</bdi>
      </p>
      <Button onClick={() => setIsShown(true)}>{words.show}</Button>
      {isShown && (
        <Suspense>
          <ConflictDialog key={conflict.path} conflict={conflict} close={() => setIsShown(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** Fields whose own history is the one that a person means: all but those of which every letter is a step of the project. */
const FIELDS = 'input:not([type=checkbox], [type=radio]), textarea:not([data-steps="project"]), dialog';

/** Steps back and forth, told to who cannot see them; also by the usual keys, in the text too, whose own history knows nothing of corrections. */
function useUndoing(announce: (sentence: string) => void) {
  const { project } = useWords();
  const session = useSession();
  const undo = () => {
    const { past } = session.current().history;
    session.undo();
    if (past.length > 0) announce(project.undone(past.length - 1));
  };
  const redo = () => {
    const { future } = session.current().history;
    session.redo();
    if (future.length > 0) announce(project.redone(future.length - 1));
  };
  useEffect(function listen() {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(FIELDS) !== null) return;
      const redoes = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
      if (!redoes && event.code !== 'KeyZ') return;
      event.preventDefault();
      if (redoes) redo();
      else undo();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
  return { undo, redo };
}
