import { creditNames } from '../../../corpus/credits.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useSmall } from '../../layout/use-media.ts';
import style from './credits.module.css';

interface CreditsProps {
  /** Whom the basemap and the chosen tiles come from, in the sources' own words. */
  readonly ground: readonly string[];
  /** Data sets that the places come from, those of most places first. */
  readonly places: readonly string[];
  /** Whether the ground's are still to come: until then none is shown, as they would push the others aside. */
  readonly isWaiting: boolean;
}

/** Whom the map comes from, basemap and places. */
export function Credits({ ground, places, isWaiting }: CreditsProps) {
  const { map: words, pages, number } = useMessages();
  const further = creditNames(places, ground);
  // So many are named on the map itself; the page of licences names all.
  const most = useSmall() ? 1 : 2;
  const left = further.length - most;
  const others = `+${number(left)}`;
  return (
    <ul className={style.credits} aria-label={words.sources} lang="en" dir="ltr" data-waiting={isWaiting}>
      {[...ground, ...further.slice(0, most)].map((credit) => (
        <li key={credit}>{credit}</li>
      ))}
      {left > 0 && (
        <li>
          <a href="licences.html" aria-label={`${others} ${pages.licences}`}>
            {others}
          </a>
        </li>
      )}
    </ul>
  );
}
