import { useId } from 'react';
import style from './share-dialog.module.css';

interface SelectProps<Option extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: Option;
  choose(option: Option): void;
  /** The words of an option. */
  readonly children: (option: Option) => string;
}

/** One of a few, in the browser's own list. */
export function Select<Option extends string>({
  label,
  options,
  value,
  choose,
  children,
}: SelectProps<Option>) {
  const id = useId();
  const chosen = (words: string) => options.find((option) => option === words) ?? value;
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={style.select}
        value={value}
        onChange={({ target }) => choose(chosen(target.value))}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {children(option)}
          </option>
        ))}
      </select>
    </div>
  );
}
