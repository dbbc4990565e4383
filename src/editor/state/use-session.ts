import { createContext, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Problem } from '../../model/problem.ts';
import type { Files } from '../model/files.ts';
import type { ArticleRow, MarkedArticle } from '../worker/replies.ts';
import type { ProjectState, Session } from './session.ts';

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession needs a <SessionContext> above it.');
  return session;
}

export function useProject(): ProjectState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.current);
}

/**
 * What the worker answers about the files as they are. While it answers, changes are not queued up: it is asked once more
 * when it is done, and when there is rest. Gives the last answer until the next.
 */
function useAnswer<Value>(
  ask: (session: Session) => Promise<Value>,
  about: unknown,
  isRest = false,
): Value | null {
  const session = useSession();
  const { present } = useProject().history;
  const [answer, setAnswer] = useState<{ readonly about: unknown; readonly value: Value } | null>(null);
  const running = useRef<{ isBusy: boolean; wanted: (() => Promise<void>) | null }>({
    isBusy: false,
    wanted: null,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other files, another subject or rest are a reason to ask again
  useEffect(() => {
    const state = running.current;
    state.wanted = async () => setAnswer({ about, value: await ask(session) });
    if (state.isBusy) return;
    state.isBusy = true;
    const run = async (): Promise<void> => {
      for (let next = state.wanted; next !== null; next = state.wanted) {
        state.wanted = null;
        await next();
      }
    };
    run()
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        state.isBusy = false;
      });
  }, [session, present, about, isRest]);
  return answer !== null && answer.about === about ? answer.value : null;
}

/** The articles of the project. */
export function useRows(): readonly ArticleRow[] | null {
  return useAnswer((session) => session.desk.rows(), null);
}

/** Names of what of the world's gazetteer has not arrived. */
export function useMissingWorld(): readonly string[] {
  return useAnswer((session) => session.desk.missingWorld(), null) ?? [];
}

/** After so long without a change there is rest: what takes long is not done for every letter. */
const CALM_MS = 350;

/** The files of the project when they last were at rest; `null` before the first time. */
function useFilesAtRest(): Files | null {
  const { present } = useProject().history;
  const [atRest, setAtRest] = useState<Files | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setAtRest(present), CALM_MS);
    return () => clearTimeout(timer);
  }, [present]);
  return atRest;
}

/** What is found in an article. */
export function useReading(path: string): MarkedArticle | null {
  const isRest = useFilesAtRest() === useProject().history.present;
  const ask = async ({ desk }: Session) => {
    if (isRest) await desk.readCountries();
    return desk.read(path, !isRest);
  };
  return useAnswer(ask, path, isRest);
}

/** What the last building of the corpus has come to, and whether another is under way. */
interface Builds {
  readonly problems: readonly Problem[];
  readonly isBuilding: boolean;
}

/** Builds the corpus for the preview when there is a moment's rest; calls `built` when another is there. */
export function useBuilds(built: () => void): Builds {
  const session = useSession();
  const atRest = useFilesAtRest();
  const [builds, setBuilds] = useState<Builds>({ problems: [], isBuilding: true });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other files are a reason to build again
  useEffect(() => {
    if (atRest === null) return;
    setBuilds(({ problems }) => ({ problems, isBuilding: true }));
    session.desk.build().then(
      (problems) => {
        setBuilds({ problems, isBuilding: false });
        built();
      },
      (error: unknown) => console.error(error),
    );
  }, [session, atRest]);
  return builds;
}
