import { createLoader, type Folders } from './load-input.ts';
import { DEVELOPED, type Layout } from './pipeline/files.ts';
import { createPipeline, type Result } from './pipeline/pipeline.ts';

/** The corpus of two folders, made when first asked for and made again when asked to. */
export interface LiveCorpus {
  readonly folders: Folders;
  /** What the last run gave. */
  current(): Promise<Result>;
  /** Runs again; only what has changed is read and made anew. */
  refresh(): Promise<Result>;
}

export function createLiveCorpus(folders: Folders, layout: Layout = DEVELOPED): LiveCorpus {
  const load = createLoader(folders);
  const pipeline = createPipeline(layout);
  const run = async () => pipeline.run(await load());
  let current: Promise<Result> | null = null;
  const refresh = () => {
    current = run();
    return current;
  };
  return { folders, current: () => current ?? refresh(), refresh };
}
