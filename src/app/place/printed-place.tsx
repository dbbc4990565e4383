import { useId } from 'react';
import type { PlaceHead } from '../../corpus/place-head.ts';
import { AllPassages } from './all-passages.tsx';
import { PlaceFacts } from './place-facts.tsx';
import { PlaceName } from './place-name.tsx';

/** What paper tells of a chosen place: on the screen its popup does. Paper waits for nothing, so it is ready before. */
export function PrintedPlace({ place }: { readonly place: PlaceHead }) {
  const titleId = useId();
  return (
    <article aria-labelledby={titleId} data-layer={place.layer}>
      <PlaceName place={place} titleId={titleId} />
      <PlaceFacts place={place} />
      <AllPassages place={place} />
    </article>
  );
}
