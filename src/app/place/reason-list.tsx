import type { Reason } from '../../corpus/reason.ts';
import { useMessages } from '../i18n/use-messages.ts';
import style from './reason-list.module.css';

/** The finder's rules in words, with what triggered them. */
export function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { reasons: rules } = useMessages();
  return (
    <ul className={style.reasons}>
      {reasons.map(({ rule, words: trigger, weight }) => (
        <li key={`${rule} ${trigger}`} data-against={weight < 0}>
          {rules[rule] ?? rule}
          {trigger !== null && <q dir="auto">{trigger}</q>}
        </li>
      ))}
    </ul>
  );
}
