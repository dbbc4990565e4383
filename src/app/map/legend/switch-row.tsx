import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import style from './legend.module.css';

interface SwitchRowProps {
  readonly isOn: boolean;
  readonly name: string;
  /** `null` where it is not known. */
  readonly count: number | null;
  /** The count in words. */
  wordCount(count: number): string;
  change(): void;
  /** How it looks on the map, small. */
  readonly children: ReactNode;
}

/** Something that the map draws, to switch on and off. */
export function SwitchRow({ isOn, name, count, wordCount, change, children }: SwitchRowProps) {
  const { number } = useMessages();
  return (
    <li>
      <label className={style.layer}>
        <input type="checkbox" checked={isOn} disabled={count === 0} onChange={change} />
        {children}
        <span className={style.name}>{name}</span>
        {count !== null && (
          <span className={style.count} title={wordCount(count)}>
            {number(count)}
          </span>
        )}
      </label>
    </li>
  );
}
