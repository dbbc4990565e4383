import type { ComponentType } from 'react';
import { useLoaded } from '../data/use-loaded.ts';
import { WhenLoaded } from './when-loaded.tsx';

const EXPECTED_LINES = 6;

interface DeferredProps<Props extends object> {
  /** Brings the component's code; must be the same function each time. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

/** A component whose code is fetched when it is first shown. */
export function Deferred<Props extends object>({ load, props }: DeferredProps<Props>) {
  const loaded = useLoaded(load);
  return (
    <WhenLoaded loaded={loaded} lines={EXPECTED_LINES}>
      {(Component) => <Component {...props} />}
    </WhenLoaded>
  );
}
