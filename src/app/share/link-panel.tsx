import { useMessages } from '../i18n/use-messages.ts';
import { useView } from '../state/view-context.ts';
import { Button } from '../ui/button.tsx';
import { CopyField } from './copy-field.tsx';
import { linkCode } from './embed-code.ts';
import style from './share-dialog.module.css';
import { shareLink } from './share-link.ts';
import { useEmbedChoice } from './use-embed-choice.ts';

/** The address of what is shown: its name, as it will be sent, and the link itself. */
export function LinkPanel() {
  const { share, takeAlong } = useMessages();
  const { language, theme } = useView();
  const choice = useEmbedChoice(language, theme, null);
  const link = linkCode(choice);
  return (
    <>
      <p className={style.named} dir="auto">
        {choice.title}
      </p>
      <CopyField label={share.link} text={link} />
      {'share' in navigator && (
        <Button onClick={() => void shareLink(choice.title, link)}>{takeAlong.share}</Button>
      )}
    </>
  );
}
