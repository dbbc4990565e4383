import { useId, useState } from 'react';
import { useMessages } from '../../app/i18n/use-messages.ts';
import type { PlaceRow } from '../model/place-row.ts';
import style from './new-place.module.css';
import { nameOf, PlaceChoice } from './place-choice.tsx';
import { useFound } from './place-search.tsx';

interface ContainerFieldProps {
  readonly label: string;
  choose(id: string | null): void;
}

/** A place of the gazetteer by its name. */
export function ContainerField({ label, choose }: ContainerFieldProps) {
  const { language } = useMessages();
  const id = useId();
  const [words, setWords] = useState('');
  const found = useFound(words, null);
  const [chosen, setChosen] = useState<PlaceRow | null>(null);
  const take = (place: PlaceRow | null) => {
    setChosen(place);
    choose(place?.id ?? null);
  };
  return (
    <div className={style.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        value={chosen === null ? words : nameOf(chosen, language)}
        onChange={(event) => {
          take(null);
          setWords(event.target.value);
        }}
      />
      {chosen === null && found.length > 0 && (
        <ul className={style.found}>
          {found.slice(0, 4).map((place) => (
            <li key={place.id}>
              <PlaceChoice place={place} isChosen={false} choose={() => take(place)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
