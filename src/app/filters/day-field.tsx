import { useId } from 'react';
import { parseDay } from '../model/read-url.ts';
import style from './day-field.module.css';

interface DayFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, before Christ with a minus; `null` where this end is open. */
  readonly value: string | null;
  /** Whether it may lie before Christ: browsers' own fields know no such days. */
  readonly isAncient: boolean;
  choose(day: string | null): void;
}

/** A day to type or to pick. */
export function DayField({ label, value, isAncient, choose }: DayFieldProps) {
  const id = useId();
  return (
    <label className={style.day} htmlFor={id}>
      {label}
      {isAncient ? (
        <input
          id={id}
          key={value}
          dir="ltr"
          placeholder="-0331-10-01"
          defaultValue={value ?? ''}
          onBlur={(event) => choose(parseDay(event.target.value.trim()))}
        />
      ) : (
        <input
          id={id}
          type="date"
          value={value ?? ''}
          onChange={(event) => choose(event.target.value === '' ? null : event.target.value)}
        />
      )}
    </label>
  );
}
