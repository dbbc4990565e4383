import type { Mark } from '../../corpus/passage.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { ReasonList } from './reason-list.tsx';
import style from './reasons.module.css';

interface ReasonsProps {
  readonly marks: readonly Mark[];
  /** Of the text that the marks are in. */
  readonly language: string | undefined;
}

/** Why the marked words were read as this place. */
export function Reasons({ marks, language }: ReasonsProps) {
  const { place: words } = useMessages();
  const reasons = marks.flatMap((mark) => mark.reasons);
  return (
    <details className={style.reasons}>
      <summary>{words.why}</summary>
      {reasons.length === 0 ? <p>{words.noDoubt}</p> : <ReasonList reasons={reasons} language={language} />}
    </details>
  );
}
