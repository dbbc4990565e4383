import { useState } from 'react';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { copyText } from '../share/copy-text.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { geoLink, wordCoordinates } from './coordinates.ts';
import style from './place-coordinates.module.css';

/** The place's coordinates, to copy or to open elsewhere; nothing where they are unknown or not to be told. */
export function PlaceCoordinates({ place }: { readonly place: PlaceSummary }) {
  const { map: words } = useMessages();
  const [told, setTold] = useState('');
  if (place.point === null || place.display !== 'exact') return null;
  const coordinates = wordCoordinates(place.point, place.uncertaintyKm);
  const copy = () =>
    copyText(coordinates).then(
      () => setTold(words.copied),
      () => setTold(coordinates),
    );
  return (
    <Section title={words.coordinates}>
      <p className={style.line}>
        <bdi dir="ltr">{coordinates}</bdi>
        <Button onClick={() => void copy()}>{words.copyCoordinates}</Button>
        <a href={geoLink(place.point, place.uncertaintyKm)}>{words.geoLink}</a>
        <span role="status">{told}</span>
      </p>
    </Section>
  );
}
