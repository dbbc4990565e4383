import { useEffect, useState } from 'react';
import { useView } from '../../state/view-context.ts';

/** So many steps of a walk leave their trace. */
const STEPS = 3;
const NONE: readonly string[] = [];

/** The places through which a walk came to the one where it stands, that one last; empty while nobody walks. */
export function useTrail(): readonly string[] {
  const { article, mention, place } = useView();
  const [trail, setTrail] = useState(NONE);
  const isWalking = article !== null && mention !== null && place !== null;
  useEffect(
    function leaveTrace() {
      if (!isWalking || place === null) setTrail(NONE);
      else setTrail((before) => (before.at(-1) === place ? before : [...before, place].slice(-1 - STEPS)));
    },
    [isWalking, place],
  );
  return trail;
}
