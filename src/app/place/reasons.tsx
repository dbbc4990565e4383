import type { Mark } from '../../corpus/passage.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { ReasonList } from './reason-list.tsx';
import style from './reasons.module.css';

/** Why the marked words were read as this place. */
export function Reasons({ marks }: { readonly marks: readonly Mark[] }) {
  const { place: words } = useMessages();
  const reasons = marks.flatMap((mark) => mark.reasons);
  return (
    <details className={style.reasons}>
      <summary>{words.why}</summary>
      {reasons.length === 0 ? <p>{words.noDoubt}</p> : <ReasonList reasons={reasons} />}
    </details>
  );
}
