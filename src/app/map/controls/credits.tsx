import { useMessages } from '../../i18n/use-messages.ts';
import style from './credits.module.css';

/** Whom the basemap comes from. The words are the sources' own. */
export function Credits({ credits }: { readonly credits: readonly string[] }) {
  const { map: words } = useMessages();
  return (
    <ul className={style.credits} aria-label={words.sources} lang="en" dir="ltr">
      {credits.map((credit) => (
        <li key={credit}>{credit}</li>
      ))}
    </ul>
  );
}
