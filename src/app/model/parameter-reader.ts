/** A longer value is refused: no id, name or search needs it. */
const LONGEST = 500;
const QUOTED_OF_UNUSABLE = 60;

/** Reads the parameters of a URL one by one and keeps what could not be used, as `name=value`. */
export class ParameterReader<Parameter extends string> {
  readonly unusable: string[] = [];
  readonly #parameters: URLSearchParams;

  constructor(text: string) {
    this.#parameters = new URLSearchParams(text);
  }

  /** The first value, parsed; `null` where there is none or `parse` refuses it. Further values are unusable. */
  read<T>(name: Parameter, parse: (value: string) => T | null): T | null {
    const [first, ...others] = this.#parameters.getAll(name);
    for (const other of others) this.#refuse(name, other);
    return first === undefined ? null : this.#parse(name, first, parse);
  }

  /** Every value that `parse` takes, without repetitions, in the order of the text. */
  readAll<T>(name: Parameter, parse: (value: string) => T | null): T[] {
    const values = this.#parameters.getAll(name).map((value) => this.#parse(name, value, parse));
    return [...new Set(values.filter((value) => value !== null))];
  }

  #parse<T>(name: Parameter, value: string, parse: (value: string) => T | null): T | null {
    const parsed = value.length > LONGEST ? null : parse(value);
    if (parsed === null) this.#refuse(name, value);
    return parsed;
  }

  #refuse(name: Parameter, value: string): void {
    const quoted = value.length > QUOTED_OF_UNUSABLE ? `${value.slice(0, QUOTED_OF_UNUSABLE)}…` : value;
    this.unusable.push(`${name}=${quoted}`);
  }
}
