import type { Reason } from '../../model/reason.ts';
import { useMessages } from '../i18n/use-messages.ts';
import style from './reason-list.module.css';

interface ReasonListProps {
  readonly reasons: readonly Reason[];
  /** Of the text that the triggering words stand in. */
  readonly language: string | undefined;
}

/** The finder's rules in words, with what triggered them; what speaks for several mentions is said once. */
export function ReasonList({ reasons, language }: ReasonListProps) {
  const { reasons: rules } = useMessages();
  const distinct = new Map(reasons.map((reason) => [`${reason.rule} ${reason.words}`, reason]));
  return (
    <ul className={style.reasons}>
      {[...distinct].map(([key, { rule, words: trigger, weight }]) => (
        <li key={key} data-against={weight < 0}>
          {rules[rule] ?? rule}
          {trigger !== null && (
            <q lang={language} dir="auto">
              {trigger}
            </q>
          )}
        </li>
      ))}
    </ul>
  );
}
