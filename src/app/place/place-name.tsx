import type { ReactNode } from 'react';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import { nameIn, otherNames } from '../data/names.ts';
import { useMessages } from '../i18n/use-messages.ts';
import style from './place-name.module.css';

interface PlaceNameProps {
  readonly place: PlaceSummary;
  readonly titleId: string;
  /** What stands at the end of the line. */
  readonly children?: ReactNode;
}

/** Names with more letters are set smaller, so that a card keeps room for what it quotes. */
const LONG = 30;
const VERY_LONG = 90;

/** The place's name in the language of the interface, and beside it in the others. */
export function PlaceName({ place, titleId, children }: PlaceNameProps) {
  const { language } = useMessages();
  const name = nameIn(place, language);
  const { length } = name.text;
  return (
    <header className={style.names} data-long={length > VERY_LONG ? 'very' : length > LONG}>
      <h2 id={titleId} tabIndex={-1} className={style.name} lang={name.language} dir="auto">
        {name.text}
      </h2>
      {otherNames(place, language).map((other) => (
        <span key={other.language} className={style.other} lang={other.language} dir="auto">
          {other.text}
        </span>
      ))}
      {children}
    </header>
  );
}
