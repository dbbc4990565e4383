import { useCallback, useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: T };

type Outcome<T> = { readonly value: T } | { readonly error: unknown };

interface Done<T> {
  readonly load: () => Promise<T>;
  readonly outcome: Outcome<T>;
}

/**
 * What `load` brings; asks again when `load` is another function (keep it with `useCallback`) or on `retry`. What it is
 * `known` to bring is there at once. No transition: WebKit then loses the focus on the way back.
 */
export function useLoaded<T>(load: () => Promise<T>, known: T | null = null): Loaded<T> {
  const [done, setDone] = useState<Done<T> | null>(
    known === null ? null : { load, outcome: { value: known } },
  );
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a reason to ask again
  useEffect(
    function ask() {
      let isWanted = true;
      const finish = (outcome: Outcome<T>) =>
        isWanted && setDone((before) => (isSame(before, load, outcome) ? before : { load, outcome }));
      load().then(
        (value) => finish({ value }),
        (error: unknown) => finish({ error }),
      );
      return function forget() {
        isWanted = false;
      };
    },
    [load, attempt],
  );
  const retry = useCallback(() => {
    setDone(null);
    setAttempt((count) => count + 1);
  }, []);
  if (done === null || done.load !== load) return { state: 'loading' };
  if ('error' in done.outcome) return { state: 'failed', error: done.outcome.error, retry };
  return { state: 'ready', value: done.outcome.value };
}

function isSame<T>(done: Done<T> | null, load: () => Promise<T>, outcome: Outcome<T>): boolean {
  if (done?.load !== load) return false;
  return 'value' in outcome && 'value' in done.outcome && done.outcome.value === outcome.value;
}
