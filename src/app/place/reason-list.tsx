import type { Reason } from '../../corpus/reason.ts';
import { useMessages } from '../i18n/use-messages.ts';
import style from './reason-list.module.css';

/** The finder's rules in words, with what triggered them; what speaks for several mentions is said once. */
export function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { reasons: rules } = useMessages();
  const distinct = new Map(reasons.map((reason) => [`${reason.rule} ${reason.words}`, reason]));
  return (
    <ul className={style.reasons}>
      {[...distinct].map(([key, { rule, words: trigger, weight }]) => (
        <li key={key} data-against={weight < 0}>
          {rules[rule] ?? rule}
          {trigger !== null && <q dir="auto">{trigger}</q>}
        </li>
      ))}
    </ul>
  );
}
