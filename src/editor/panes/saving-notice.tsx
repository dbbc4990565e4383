import { Button } from '../../app/ui/button.tsx';
import { useWords } from '../i18n/words.ts';
import { useProject, useSession } from '../state/use-session.ts';
import style from './saving-notice.module.css';

/** Why nothing is saved, and what to do about it. */
export function SavingNotice() {
  const { failures } = useWords();
  const session = useSession();
  const { saving } = useProject();
  if (saving === 'saved' || saving === 'saving') return null;
  const sentences = { 'no-store': failures.noStore, full: failures.full, 'other-tab': failures.otherTab };
  return (
    <div className={style.notice} role="alert">
      <p>{sentences[saving]}</p>
      {saving === 'other-tab' && <Button onClick={() => void session.takeOver()}>{failures.takeOver}</Button>}
    </div>
  );
}
