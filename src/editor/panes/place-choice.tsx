import { useMessages } from '../../app/i18n/use-messages.ts';
import { inLanguage } from '../../exports/in-language.ts';
import type { PlaceRow } from '../worker/replies.ts';
import style from './place-choice.module.css';

interface PlaceChoiceProps {
  readonly place: PlaceRow;
  readonly isChosen: boolean;
  choose(): void;
}

/** A place that words may mean: its name, its kind and where it lies. */
export function PlaceChoice({ place, isChosen, choose }: PlaceChoiceProps) {
  const { language, kinds, share } = useMessages();
  const within = place.within.map((names) => inLanguage(names, language));
  return (
    <button
      type="button"
      className={style.choice}
      aria-pressed={isChosen}
      data-layer={place.layer}
      onClick={choose}
    >
      <span className={style.dot} aria-hidden="true" />
      <span className={style.name} dir="auto">
        {nameOf(place, language)}
      </span>
      <span className={style.facts}>{[kinds[place.kind], ...within].join(share.separator)}</span>
    </button>
  );
}

export const nameOf = ({ names }: PlaceRow, language: string): string => inLanguage(names, language);
