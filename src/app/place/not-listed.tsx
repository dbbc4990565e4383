import { useState } from 'react';
import { useLoaded } from '../data/use-loaded.ts';
import { usePieces } from '../data/use-pieces.ts';
import { useFurtherMessages } from '../i18n/use-further-messages.ts';
import type { Further } from '../state/further.ts';
import { Button } from '../ui/button.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import style from './not-listed.module.css';

/** How many places a list lacks that have not come, and a way to have them all in it. */
export const NotListed: NonNullable<Further['NotListed']> = ({ places, list }) => {
  const words = useFurtherMessages();
  const [isAsked, ask] = useState(false);
  if (words === null || places === 0) return null;
  return (
    <div className={style.note}>
      <p>{(list === 'all' ? words.notListed : words.notSought)(places)}</p>
      {isAsked ? <AllPlaces /> : <Button onClick={() => ask(true)}>{words.loadAll}</Button>}
    </div>
  );
};

function AllPlaces() {
  const pieces = usePieces();
  const [load] = useState(() => async () => {
    await pieces.loadAll();
    // Whoever has asked for all keeps them.
    pieces.showAll();
    return null;
  });
  return (
    <WhenLoaded loaded={useLoaded(load)} lines={1}>
      {() => null}
    </WhenLoaded>
  );
}
