import type { Mark } from '../../corpus/passage.ts';
import { useMessages } from '../i18n/use-messages.ts';
import style from './reasons.module.css';

/** Why the marked words were read as this place: the finder's rules in words, with what triggered them. */
export function Reasons({ marks }: { readonly marks: readonly Mark[] }) {
  const { place: words, reasons: rules } = useMessages();
  const reasons = marks.flatMap((mark) => mark.reasons);
  return (
    <details className={style.reasons}>
      <summary>{words.why}</summary>
      {reasons.length === 0 ? (
        <p>{words.noDoubt}</p>
      ) : (
        <ul>
          {reasons.map(({ rule, words: trigger, weight }) => (
            <li key={`${rule} ${trigger}`} data-against={weight < 0}>
              {rules[rule] ?? rule}
              {trigger !== null && <q dir="auto">{trigger}</q>}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
