import { useState } from 'react';
import type { Export } from '../../exports/export.ts';
import { svg } from '../../exports/svg.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useTheme } from '../layout/theme.ts';
import { useView } from '../state/view-context.ts';
import { download } from './download.ts';
import { type ExportScope, loadChosen, loadSelection } from './load-selection.ts';
import { loadFrame, rasterize } from './picture.ts';

const FILE_NAME = 'buldan';

type Progress =
  | { readonly state: 'idle' }
  | { readonly state: 'working' }
  | { readonly state: 'failed'; readonly error: unknown };

interface Save {
  readonly progress: Progress;
  /** Hands the file to the browser's downloads. */
  save(format: Export): void;
  savePng(): void;
  forget(): void;
}

/** Writes files of what is shown, or of everything, and tells how far that is. */
export function useSave(scope: ExportScope): Save {
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const write = useWrite(scope);
  const run = (work: Promise<void>) => {
    setProgress({ state: 'working' });
    work.then(
      () => setProgress({ state: 'idle' }),
      (error: unknown) => setProgress({ state: 'failed', error }),
    );
  };
  const saveAs = async (format: Export) =>
    download(new Blob([await write(format)], { type: format.mediaType }), `${FILE_NAME}.${format.extension}`);
  return {
    progress,
    save: (format) => run(saveAs(format)),
    savePng: () => run(write(svg).then(async (text) => download(await rasterize(text), `${FILE_NAME}.png`))),
    forget: () => setProgress({ state: 'idle' }),
  };
}

/** Loads what a format needs and writes it as text. */
export function useWrite(scope: ExportScope): (format: Export) => Promise<string> {
  const corpus = useCorpus();
  const messages = useMessages();
  const view = useView();
  const theme = useTheme();
  return async (format) => {
    const chosen = await loadChosen(scope, corpus, view);
    const frame = format === svg ? await loadFrame(corpus, view, theme, messages) : null;
    return format.write(await loadSelection(corpus, chosen, messages.language, frame));
  };
}
