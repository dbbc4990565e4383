import { useState } from 'react';
import { useWords } from '../i18n/words.ts';
import type { PlaceRow } from '../model/place-row.ts';
import style from './new-place.module.css';
import { PlaceChoice } from './place-choice.tsx';
import { PlaceSearch, useFound } from './place-search.tsx';

/** So many are shown: who wants another one writes more of its name. */
const MOST_SHOWN = 4;

interface GazetteerFieldProps {
  /** What is looked for in a country while nothing is written. */
  readonly name: string;
  /** The place that was chosen: what is known of it goes into the form. */
  take(place: PlaceRow): void;
}

/** A place that the project's gazetteer or the world's has under another name. */
export function GazetteerField({ name, take }: GazetteerFieldProps) {
  const { place } = useWords();
  const [{ words, country }, setSearch] = useState<{ words: string; country: string | null }>({
    words: '',
    country: null,
  });
  const found = useFound(words === '' && country !== null ? name : words, country);
  return (
    <fieldset className={style.gazetteer}>
      <legend>{place.fromGazetteer}</legend>
      <PlaceSearch
        words={words}
        country={country}
        search={(wanted, within) => setSearch({ words: wanted, country: within })}
      />
      {found.length > 0 && (
        <ul className={style.found} aria-label={place.fromGazetteer}>
          {found.slice(0, MOST_SHOWN).map((each) => (
            <li key={each.id}>
              <PlaceChoice
                place={each}
                isChosen={false}
                mapped
                choose={() => {
                  setSearch({ words: '', country: null });
                  take(each);
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
