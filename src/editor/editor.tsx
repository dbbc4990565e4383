import { useEffect, useState } from 'react';
import { download } from '../app/share/download.ts';
import { Button } from '../app/ui/button.tsx';
import { wordFinding } from '../input/finding.ts';
import type { EditorMessages } from '../languages/editor/messages.ts';
import style from './editor.module.css';
import type { Files } from './model/files.ts';
import type { GivenFile } from './panes/bring-in.tsx';
import { StartPane } from './panes/start-pane.tsx';
import { Workspace } from './panes/workspace.tsx';
import { Session } from './state/session.ts';
import { SessionContext } from './state/use-session.ts';
import { unzipProject, zipFiles } from './store/project-zip.ts';
import { type ProjectStore, type SavedProject, STORE_VERSION } from './store/saved-projects.ts';
import { loadSiteFiles } from './store/site-files.ts';
import type { DeskClient } from './worker/client.ts';

interface EditorProps {
  readonly client: DeskClient;
  /** `null` where the browser keeps nothing. */
  readonly store: ProjectStore | null;
  readonly words: EditorMessages;
}

interface Open {
  readonly session: Session;
  readonly first: string | null;
}

/** The editor: what it opens with, or an open project; and what has to be said. */
export function Editor({ client, store, words }: EditorProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const [projects, setProjects] = useState<readonly SavedProject[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState<readonly string[]>(store === null ? [words.failures.noStore] : []);
  const list = () =>
    store?.list().then((all) => setProjects(all.toSorted((one, other) => other.changed - one.changed)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: listed once, and again where something changes
  useEffect(() => void list()?.catch((error: unknown) => console.error(error)), []);
  const begin = (files: Files, name: string, id: string | null = null): Session => {
    const session = new Session(
      { id: id ?? crypto.randomUUID(), name, files },
      client.desk,
      store,
      id === null,
    );
    return session;
  };
  const add = async (session: Session, given: readonly GivenFile[]): Promise<string | null> => {
    const { changes, findings } = await client.desk.add(given);
    setSaid(findings.map((finding) => `${finding.file}: ${wordFinding(finding, words.findings)}`));
    if (changes.size === 0) setSaid((before) => (before.length > 0 ? before : [words.start.nothing]));
    session.apply(changes);
    return [...changes.keys()][0] ?? null;
  };
  const busily = async (work: () => Promise<void>) => {
    setIsBusy(true);
    await work().catch((error: unknown) => setSaid([words.failures.worker, String(error)]));
    setIsBusy(false);
  };
  const giveFirst = (given: readonly GivenFile[]) =>
    busily(async () => {
      const session = begin(await loadSiteFiles(), '');
      const first = await add(session, given);
      if (first === null) return session.close();
      const row = (await client.desk.rows()).find(({ path }) => path === first);
      session.rename(row?.title ?? '');
      setOpen({ session, first });
    });
  const openZip = (bytes: Uint8Array, name: string) =>
    busily(async () => {
      const files = await unzipProject(bytes).catch(() => 'broken' as const);
      if (files === 'broken') return setSaid([words.failures.brokenZip]);
      if (files === null) return setSaid([words.failures.notAProject]);
      const session = begin(files, name.replace(/(?:\.buldan)?\.zip$/, ''));
      session.rename(session.current().name);
      setOpen({ session, first: null });
    });
  const openSaved = (project: SavedProject) =>
    busily(async () => {
      if (project.version > STORE_VERSION) return setSaid([words.failures.newer]);
      const files = (await store?.open(project.id)) ?? new Map();
      setOpen({ session: begin(files, project.name, project.id), first: null });
    });
  const save = async ({ session }: Open) => {
    const name = session.current().name || words.project.unnamed;
    download(new Blob([await zipFiles(session.files)], { type: 'application/zip' }), `${name}.buldan.zip`);
  };
  return (
    <div className={style.editor}>
      <Said sentences={said} dismiss={() => setSaid([])} label={words.failures.dismiss} />
      {open === null ? (
        <StartPane
          projects={projects}
          isBusy={isBusy}
          give={(files) => void giveFirst(files)}
          refuse={(sentence) => setSaid([sentence])}
          openZip={(bytes, name) => void openZip(bytes, name)}
          openSaved={(project) => void openSaved(project)}
          remove={(project) => void store?.remove(project.id).then(list)}
        />
      ) : (
        <SessionContext value={open.session}>
          <Workspace
            key={open.session.id}
            first={open.first}
            connectPreview={client.connectPreview}
            makeSite={client.makeSite}
            give={(files) => add(open.session, files)}
            refuse={(sentence) => setSaid([sentence])}
            leave={() => {
              open.session.close();
              setOpen(null);
              void list();
            }}
            download={() => void save(open)}
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
