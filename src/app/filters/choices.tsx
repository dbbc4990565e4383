import style from './choices.module.css';

interface ChoicesProps<T extends string> {
  readonly title: string;
  readonly options: readonly T[];
  word(option: T): string;
  /** None chosen means that all are shown. */
  readonly chosen: readonly T[];
  choose(chosen: readonly T[]): void;
}

/** Any number of options; nothing where there is nothing to choose between. */
export function Choices<T extends string>({ title, options, word, chosen, choose }: ChoicesProps<T>) {
  if (options.length < 2) return null;
  const toggle = (option: T) =>
    choose(chosen.includes(option) ? chosen.filter((each) => each !== option) : [...chosen, option]);
  return (
    <fieldset className={style.choices}>
      <legend>{title}</legend>
      {options.map((option) => (
        <label key={option} className={style.choice}>
          <input type="checkbox" checked={chosen.includes(option)} onChange={() => toggle(option)} />
          <bdi>{word(option)}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
