import type { ComponentType } from 'react';
import { useLoaded } from '../data/use-loaded.ts';
import { Boundary } from './boundary.tsx';
import { WhenLoaded } from './when-loaded.tsx';

const EXPECTED_LINES = 6;

interface DeferredProps<Props extends object> {
  /** Brings the component's code; must be the same function each time. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  /** How many lines of text it will be about as high as. */
  readonly lines?: number;
}

/** A component whose code is fetched when it is first shown; where it breaks down, nothing around it does. */
export function Deferred<Props extends object>({
  load,
  props,
  lines = EXPECTED_LINES,
}: DeferredProps<Props>) {
  const loaded = useLoaded(load);
  return (
    <WhenLoaded loaded={loaded} lines={lines}>
      {(Component) => (
        <Boundary>
          <Component {...props} />
        </Boundary>
      )}
    </WhenLoaded>
  );
}
