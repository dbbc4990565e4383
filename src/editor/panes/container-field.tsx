import { useEffect, useId, useState } from 'react';
import { useMessages } from '../../app/i18n/use-messages.ts';
import { useWords } from '../i18n/words.ts';
import type { PlaceRow } from '../model/place-row.ts';
import style from './new-place.module.css';
import { nameOf, PlaceChoice } from './place-choice.tsx';
import { useFound } from './place-search.tsx';

interface ContainerFieldProps {
  readonly label: string;
  /** What holds the pin; until a person chooses another one. */
  readonly proposed: PlaceRow | null;
  choose(id: string | null): void;
}

/** A place of the gazetteer by its name. */
export function ContainerField({ label, proposed, choose }: ContainerFieldProps) {
  const { language } = useMessages();
  const id = useId();
  const [words, setWords] = useState('');
  const found = useFound(words, null);
  const { place: say } = useWords();
  const [own, setOwn] = useState<PlaceRow | null | undefined>(undefined);
  const chosen = own === undefined ? proposed : own;
  const isProposed = own === undefined && proposed !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever asks is told of another place only
  useEffect(() => choose(chosen?.id ?? null), [chosen]);
  return (
    <div className={style.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        {...(isProposed ? { 'aria-describedby': `${id}-why` } : {})}
        value={chosen === null ? words : nameOf(chosen, language)}
        onChange={(event) => {
          setOwn(null);
          setWords(event.target.value);
        }}
      />
      {isProposed && <small id={`${id}-why`}>{say.containerProposed}</small>}
      {chosen === null && found.length > 0 && (
        <ul className={style.found}>
          {found.slice(0, 4).map((place) => (
            <li key={place.id}>
              <PlaceChoice place={place} isChosen={false} choose={() => setOwn(place)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
