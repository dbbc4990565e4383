import { useCallback, useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: T };

type Outcome<T> = { readonly value: T } | { readonly error: unknown };

/** What `load` brings; asks again when `load` is another function (keep it with `useCallback`) or on `retry`. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [done, setDone] = useState<{ load: () => Promise<T>; outcome: Outcome<T> } | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a reason to ask again
  useEffect(
    function ask() {
      let isWanted = true;
      const finish = (outcome: Outcome<T>) => isWanted && setDone({ load, outcome });
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
