import { useEffect, useRef, useState } from 'react';
import { download } from '../app/share/download.ts';
import { Button } from '../app/ui/button.tsx';
import type { EditorMessages } from '../languages/editor/messages.ts';
import { givesFolders } from './disk-folders.ts';
import style from './editor.module.css';
import { StartPane } from './panes/start-pane.tsx';
import { Workspace } from './panes/workspace.tsx';
import { SessionContext } from './state/use-session.ts';
import type { Folder } from './store/folder.ts';
import { zipFiles } from './store/project-zip.ts';
import type { KnownFolder, SavedProject, Store } from './store/saved-projects.ts';
import { type OpenProject, useOpenProject } from './use-open-project.ts';
import type { DeskClient } from './worker/client.ts';

interface EditorProps {
  readonly client: DeskClient;
  /** `null` where the browser keeps nothing. */
  readonly store: Store | null;
  /** The project of the development server that the page is of. */
  readonly own: Promise<Folder> | null;
  readonly words: EditorMessages;
}

/** The editor: what it opens with, or an open project; and what has to be said. */
export function Editor({ client, store, own, words }: EditorProps) {
  const project = useOpenProject({ desk: client.desk, store, words });
  const [projects, setProjects] = useState<readonly SavedProject[]>([]);
  const [folders, setFolders] = useState<readonly KnownFolder[]>([]);
  const list = () => {
    const fail = (error: unknown) => console.error(error);
    store?.list().then((all) => setProjects(all.toSorted((one, other) => other.changed - one.changed)), fail);
    store?.folders().then(setFolders, fail);
  };
  const isBegun = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    list();
    if (own !== null) project.openOwn(own);
  }, []);
  const save = async ({ session }: OpenProject) => {
    const name = session.current().name || words.project.unnamed;
    download(new Blob([await zipFiles(session.files)], { type: 'application/zip' }), `${name}.buldan.zip`);
  };
  const { open, said, say } = project;
  return (
    <div className={style.editor}>
      <Said sentences={said} dismiss={() => say([])} label={words.failures.dismiss} />
      {open === null ? (
        <StartPane
          projects={projects}
          isBusy={project.isBusy}
          give={project.giveFirst}
          refuse={(sentence) => say([sentence])}
          openZip={project.openZip}
          openSaved={project.openSaved}
          remove={(saved) => void store?.remove(saved.id).then(list)}
          openOwn={own && (() => project.openOwn(own))}
          folders={folders}
          openFolder={givesFolders() ? project.openFolder : null}
          forget={(folder) => void store?.forget(folder.id).then(list)}
        />
      ) : (
        <SessionContext value={open.session}>
          <Workspace
            key={open.session.id}
            first={open.first}
            isReceived={open.isReceived === true}
            connectPreview={client.connectPreview}
            makeSite={client.makeSite}
            give={(files) => project.add(open.session, files)}
            refuse={(sentence) => say([sentence])}
            leave={() => {
              project.leave();
              list();
            }}
            download={() => void save(open)}
            saveInFolder={givesFolders() ? () => project.saveInFolder(open) : null}
          />
        </SessionContext>
      )}
    </div>
  );
}

interface SaidProps {
  readonly sentences: readonly string[];
  readonly label: string;
  dismiss(): void;
}

const MOST_SAID = 5;

function Said({ sentences, label, dismiss }: SaidProps) {
  if (sentences.length === 0) return null;
  return (
    <div className={style.said} role="alert">
      <ul>
        {[...new Set(sentences)].slice(0, MOST_SAID).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Button onClick={dismiss}>{label}</Button>
    </div>
  );
}
