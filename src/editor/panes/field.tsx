import { useId } from 'react';
import style from './new-place.module.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What there is to say of it, below it. */
  readonly note?: string;
  readonly value: string;
  readonly direction?: 'auto' | 'ltr';
  change(value: string): void;
}

/** A line of a form. */
export function Field({ label, hint, note, value, direction = 'auto', change }: FieldProps) {
  const id = useId();
  return (
    <div className={style.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        dir={direction}
        value={value}
        {...(hint === undefined ? {} : { placeholder: hint })}
        {...(note === undefined ? {} : { 'aria-describedby': `${id}-note` })}
        onChange={(event) => change(event.target.value)}
      />
      {note !== undefined && <small id={`${id}-note`}>{note}</small>}
    </div>
  );
}
