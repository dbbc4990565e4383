import type { Plugin } from 'vite';
import { type Folders, loadInput } from './load-input.ts';
import { runPipeline } from './pipeline/pipeline.ts';
import { formatProblems } from './report.ts';

/** Brings the corpus into the site: as files when building, from memory while developing. */
export function buldan(folders: Folders): Plugin {
  return {
    name: 'buldan',
    async generateBundle() {
      const { files, problems } = runPipeline(await loadInput(folders));
      if (files === null) this.error(formatProblems(problems));
      for (const { path, content } of files)
        this.emitFile({ type: 'asset', fileName: `data/${path}`, source: content });
    },
  };
}
