import { useMessages } from '../i18n/use-messages.ts';
import style from './skeleton.module.css';

/** Grey lines where text will stand. */
export function Skeleton({ lines }: { readonly lines: number }) {
  const { app } = useMessages();
  return (
    <div className={style.skeleton} role="status" aria-label={app.loading} data-skeleton="">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never change places
        <span key={line} />
      ))}
    </div>
  );
}
