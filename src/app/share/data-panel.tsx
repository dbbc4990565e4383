import { useId, useState } from 'react';
import type { Export } from '../../exports/export.ts';
import { EXPORTS } from '../../exports/exports.ts';
import { svg } from '../../exports/svg.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Button } from '../ui/button.tsx';
import type { ExportScope } from './load-selection.ts';
import { SaveProgress } from './save-progress.tsx';
import style from './share-dialog.module.css';
import { useSave } from './use-save.ts';

const SCOPES: readonly ExportScope[] = ['shown', 'all'];
const FORMATS = EXPORTS.filter((format) => format !== svg);

/** What is shown, or everything, as a file in a format of the reader's choice. */
export function DataPanel() {
  const { share } = useMessages();
  const [scope, setScope] = useState<ExportScope>('shown');
  const saving = useSave(scope);
  const group = useId();
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
      <SaveProgress saving={saving} />
      <ul className={style.formats}>
        {FORMATS.map((format) => (
          <Format key={format.id} format={format} save={() => saving.save(format)} />
        ))}
      </ul>
    </>
  );
}

function Format({ format, save }: { readonly format: Export; save(): void }) {
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
      <Button onClick={save} aria-label={share.saveAs(name)}>
        <bdi>.{format.extension}</bdi>
      </Button>
    </li>
  );
}
