/** What an attack found: figures for the reader, and what should not have happened. */
export interface Finding {
  readonly attack: string;
  readonly tried: number;
  readonly failures: readonly string[];
}

/** An attack with its chance, and how long it may go on. */
export interface Attempt {
  readonly random: () => number;
  readonly times: number;
  /** Of `performance.now()`. */
  readonly end: number;
}

/** Does it again and again, as often as asked for and as long as there is time. */
export async function repeat(
  attack: string,
  { times, end }: Attempt,
  once: (index: number) => Promise<string | null>,
): Promise<Finding> {
  const failures: string[] = [];
  let tried = 0;
  for (; tried < times && performance.now() < end; tried++) {
    const failure = await once(tried);
    if (failure !== null) failures.push(failure);
  }
  return { attack, tried, failures };
}
