import { useEffect, useState } from 'react';
import { useMessages } from '../../app/i18n/use-messages.ts';
import { inLanguage } from '../../exports/in-language.ts';
import { useWords } from '../i18n/words.ts';
import type { PlaceRow } from '../model/place-row.ts';
import { useSession } from '../state/use-session.ts';
import type { CountryRow } from '../worker/replies.ts';
import style from './place-search.module.css';

interface PlaceSearchProps {
  readonly words: string;
  readonly country: string | null;
  search(words: string, country: string | null): void;
}

/** A name to look for, in the project's gazetteer, in the world, and among all towns of one country. */
export function PlaceSearch({ words, country, search }: PlaceSearchProps) {
  const { fix } = useWords();
  const { language } = useMessages();
  const { desk } = useSession();
  const [countries, setCountries] = useState<readonly CountryRow[]>([]);
  useEffect(
    function listCountries() {
      desk.countries().then(setCountries, (error: unknown) => console.error(error));
    },
    [desk],
  );
  const named = countries
    .map(({ code, names }) => ({ code, name: inLanguage(names, language) }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
  return (
    <div className={style.search}>
      <input
        type="search"
        aria-label={fix.isPlace}
        placeholder={fix.placeholder}
        value={words}
        onChange={(event) => search(event.target.value, country)}
      />
      {named.length > 0 && (
        <select
          aria-label={fix.inCountry}
          value={country ?? ''}
          onChange={(event) => search(words, event.target.value || null)}
        >
          <option value="">{fix.noCountry}</option>
          {named.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

/** Places by name, as the desk finds them. */
export function useFound(words: string, country: string | null): readonly PlaceRow[] {
  const { desk } = useSession();
  const [found, setFound] = useState<readonly PlaceRow[]>([]);
  useEffect(
    function search() {
      let isWanted = true;
      desk.search(words, country).then(
        (places) => isWanted && setFound(places),
        (error: unknown) => console.error(error),
      );
      return function forget() {
        isWanted = false;
      };
    },
    [desk, words, country],
  );
  return found;
}
