import type { Basemap } from '../../../corpus/basemap.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import style from './credits.module.css';

/** Whom the ground comes from. The words are the sources' own. */
export function Credits({ credits }: { readonly credits: Basemap['credits'] }) {
  const { map: words } = useMessages();
  return (
    <ul className={style.credits} aria-label={words.sources} lang="en" dir="ltr">
      {credits.map((credit) => (
        <li key={credit.words} title={credit.licence}>
          {credit.words}
        </li>
      ))}
    </ul>
  );
}
