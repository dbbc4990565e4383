import type { PlaceHead } from '../../corpus/place-head.ts';
import { nameIn, otherNames } from '../data/names.ts';
import { useMessages } from '../i18n/use-messages.ts';
import style from './place-name.module.css';

/** The place's name in the language of the interface, and beside it in the others. */
export function PlaceName({ place, titleId }: { readonly place: PlaceHead; readonly titleId: string }) {
  const { language } = useMessages();
  const name = nameIn(place, language);
  return (
    <header className={style.names}>
      <h2 id={titleId} className={style.name} lang={name.language} dir="auto">
        {name.text}
      </h2>
      {otherNames(place, language).map((other) => (
        <span key={other.language} className={style.other} lang={other.language} dir="auto">
          {other.text}
        </span>
      ))}
    </header>
  );
}
