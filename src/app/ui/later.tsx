import { type ReactNode, startTransition, useEffect, useState } from 'react';

/** Makes what it holds in short tasks, after those in which what is around it was made: one long one would keep the reader waiting. */
export function Later({ children }: { readonly children: ReactNode }) {
  const [isDue, setDue] = useState(false);
  useEffect(function wait() {
    startTransition(() => setDue(true));
  }, []);
  return isDue && children;
}
