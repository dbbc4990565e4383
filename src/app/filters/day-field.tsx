import style from './day-field.module.css';

interface DayFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`; `null` where this end is open. */
  readonly value: string | null;
  choose(day: string | null): void;
}

/** A day to type or to pick. */
export function DayField({ label, value, choose }: DayFieldProps) {
  return (
    <label className={style.day}>
      {label}
      <input
        type="date"
        value={value ?? ''}
        onChange={(event) => choose(event.target.value === '' ? null : event.target.value)}
      />
    </label>
  );
}
