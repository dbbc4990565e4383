import { useId, useState } from 'react';
import type { Export } from '../../exports/export.ts';
import { EXPORTS } from '../../exports/exports.ts';
import { svg } from '../../exports/svg.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useTheme } from '../layout/theme.ts';
import { useView } from '../state/view-context.ts';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { download } from './download.ts';
import { loadChosen, loadSelection, type Scope } from './load-selection.ts';
import { loadFrame, rasterize } from './picture.ts';
import style from './share-dialog.module.css';

const SCOPES: readonly Scope[] = ['shown', 'all'];
const FILE_NAME = 'buldan';

type Progress =
  | { readonly state: 'idle' }
  | { readonly state: 'working' }
  | { readonly state: 'failed'; readonly error: unknown };

/** What is shown, or everything, as a file in a format of the reader's choice. */
export function ExportPanel() {
  const { share } = useMessages();
  const [scope, setScope] = useState<Scope>('shown');
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const save = useSave(scope);
  const group = useId();
  const run = (format: Export, asPicture: boolean) => {
    setProgress({ state: 'working' });
    save(format, asPicture).then(
      () => setProgress({ state: 'idle' }),
      (error: unknown) => setProgress({ state: 'failed', error }),
    );
  };
  return (
    <>
      <fieldset className={style.scopes}>
        <legend>{share.what}</legend>
        {SCOPES.map((each) => (
          <label key={each} className={style.scope}>
            <input type="radio" name={group} checked={scope === each} onChange={() => setScope(each)} />
            {share.scopes[each]}
          </label>
        ))}
      </fieldset>
      {progress.state === 'failed' && (
        <Failure error={progress.error} retry={() => setProgress({ state: 'idle' })} />
      )}
      <p role="status">{progress.state === 'working' ? share.working : ''}</p>
      <ul className={style.formats}>
        {EXPORTS.map((format) => (
          <Format key={format.id} format={format} save={(asPicture) => run(format, asPicture)} />
        ))}
      </ul>
    </>
  );
}

interface FormatProps {
  readonly format: Export;
  save(asPicture: boolean): void;
}

function Format({ format, save }: FormatProps) {
  const { share } = useMessages();
  const { name, use } = share.formats[format.id];
  const omissions = format.cannotCarry.map((omission) => share.omissions[omission]).join(share.separator);
  return (
    <li className={style.format}>
      <div>
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        {use}
        <p className={style.omissions}>
          {share.without} {omissions}
        </p>
      </div>
      <div className={style.saves}>
        <Button onClick={() => save(false)} aria-label={share.saveAs(name)}>
          <bdi>.{format.extension}</bdi>
        </Button>
        {format === svg && (
          <Button onClick={() => save(true)} aria-label={share.saveAs('PNG')}>
            <bdi>.png</bdi>
          </Button>
        )}
      </div>
    </li>
  );
}

/** Loads what the format needs, writes it, and hands it to the downloads. */
function useSave(scope: Scope): (format: Export, asPicture: boolean) => Promise<void> {
  const corpus = useCorpus();
  const messages = useMessages();
  const view = useView();
  const theme = useTheme();
  return async (format, asPicture) => {
    const chosen = await loadChosen(scope, corpus, view);
    const frame = format === svg ? await loadFrame(corpus, view, theme, messages) : null;
    const text = format.write(await loadSelection(corpus, chosen, messages.language, frame));
    if (asPicture) download(await rasterize(text), `${FILE_NAME}.png`);
    else download(new Blob([text], { type: format.mediaType }), `${FILE_NAME}.${format.extension}`);
  };
}
