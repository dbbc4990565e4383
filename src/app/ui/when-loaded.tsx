import type { ReactNode } from 'react';
import type { Loaded } from '../data/use-loaded.ts';
import { Failure } from './failure.tsx';
import { Skeleton } from './skeleton.tsx';

interface WhenLoadedProps<T> {
  readonly loaded: Loaded<T>;
  /** How many lines of text are expected, for the skeleton. */
  readonly lines: number;
  readonly children: (value: T) => ReactNode;
}

/** What waits, what failed (in words, with a retry) and what came. */
export function WhenLoaded<T>({ loaded, lines, children }: WhenLoadedProps<T>) {
  if (loaded.state === 'loading') return <Skeleton lines={lines} />;
  if (loaded.state === 'failed') return <Failure error={loaded.error} retry={loaded.retry} />;
  return children(loaded.value);
}
