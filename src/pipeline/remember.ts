/** Runs `step` once for each object, and gives the same result whenever the object comes again. */
export function rememberEach<Key extends object, Value>(step: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const known = values.get(key) ?? { value: step(key) };
    values.set(key, known);
    return known.value;
  };
}

/** Runs `step` again only when something that it depends on is no longer the very same as last time. */
export function rememberLast<Input, Value>(
  step: (input: Input) => Value,
  dependsOn: (input: Input) => readonly unknown[],
): (input: Input) => Value {
  let last: { parts: readonly unknown[]; value: Value } | null = null;
  return (input) => {
    const parts = dependsOn(input);
    if (last === null || !sameParts(last.parts, parts)) last = { parts, value: step(input) };
    return last.value;
  };
}

function sameParts(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, number) => part === other[number]);
}

/** Gives what was made under a key before, in an earlier run too, or makes it. What is made has to be plain data. */
export type Recall = <Value>(key: string, make: () => Value) => Value;

/**
 * What is told of what `make` gives: an earlier run may have noted it under the key, and then that is made only when somebody
 * asks for it after all. Without a key it is made.
 */
export function recallOf<Made, Told>(
  recall: Recall,
  key: string | null,
  make: () => Made,
  tell: (made: Made) => Told,
): { readonly told: Told; made(): Made } {
  const once = rememberLast(make, () => []);
  const made = () => once(undefined);
  return { told: key === null ? tell(made()) : recall(key, () => tell(made())), made };
}

export const recallNothing: Recall = (_key, make) => make();
