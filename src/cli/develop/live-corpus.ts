import { DEVELOPED, type Layout } from '../../pipeline/files/files.ts';
import { createPipeline, type Result } from '../../pipeline/pipeline.ts';
import { SPOKEN_LANGUAGES } from '../../site/spoken-languages.ts';
import { createLoader, type Folders } from '../load-input.ts';

/** The corpus of two folders, made when first asked for and made again when asked to. */
export interface LiveCorpus {
  readonly folders: Folders;
  /** What the last run gave. */
  current(): Promise<Result>;
  /**
   * Runs again; only what has changed is read and made anew. Whoever knows which files have changed (absolute paths) is
   * served sooner.
   */
  refresh(changed?: readonly string[]): Promise<Result>;
}

export function createLiveCorpus(folders: Folders, layout: Layout = DEVELOPED): LiveCorpus {
  const load = createLoader(folders);
  const pipeline = createPipeline({ layout, spoken: SPOKEN_LANGUAGES });
  let current: Promise<Result> | null = null;
  const refresh = (changed?: readonly string[]) => {
    const before = current;
    const next = load(changed && new Set(changed)).then(pipeline.run);
    current = next;
    // A folder may be gone for a moment, while a branch is switched: what was there before stands until it is back.
    next.catch(() => {
      if (current === next) current = before;
    });
    return next;
  };
  return { folders, current: () => current ?? refresh(), refresh };
}
