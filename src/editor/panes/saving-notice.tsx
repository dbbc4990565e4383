import { Button } from '../../app/ui/button.tsx';
import { useWords } from '../i18n/words.ts';
import { useMissingWorld, useProject, useSession } from '../state/use-session.ts';
import style from './saving-notice.module.css';

/** Why nothing is saved, and what to do about it. */
export function SavingNotice() {
  const { failures } = useWords();
  const session = useSession();
  const { saving } = useProject();
  if (saving === 'saved' || saving === 'saving') return null;
  const sentences = {
    'no-store': failures.noStore,
    full: failures.full,
    'other-tab': failures.otherTab,
    'no-folder': failures.folderGone,
    forbidden: failures.folderForbidden,
    'no-folder-no-store': failures.folderGoneUnkept,
  };
  const isInFolder = saving === 'no-folder' || saving === 'forbidden' || saving === 'no-folder-no-store';
  return (
    <div className={style.notice} role="alert">
      <p>{sentences[saving]}</p>
      {isInFolder && <Button onClick={() => void session.retry()}>{failures.retry}</Button>}
      {saving === 'other-tab' && <Button onClick={() => void session.takeOver()}>{failures.takeOver}</Button>}
    </div>
  );
}

/** That names of the world are missing, for as long as they are. */
export function WorldNotice() {
  const { failures } = useWords();
  return useMissingWorld().length === 0 ? null : (
    <p className={style.notice} role="alert">
      {failures.noWorld}
    </p>
  );
}
