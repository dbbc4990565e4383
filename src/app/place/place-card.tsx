import { Deferred } from '../ui/deferred.tsx';
import type { PlaceCardProps } from './place-card-content.tsx';

const loadContent = () => import('./place-card-content.tsx').then((module) => module.PlaceCardContent);

/** A place's card for the map's popup; its code is fetched with the first place that is opened. */
export function PlaceCard(props: PlaceCardProps) {
  return <Deferred key={props.place} load={loadContent} props={props} />;
}
