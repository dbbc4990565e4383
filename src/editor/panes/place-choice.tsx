import { useMessages } from '../../app/i18n/use-messages.ts';
import { inLanguage } from '../../exports/in-language.ts';
import { useWords } from '../i18n/words.ts';
import type { Landmark } from '../model/landmarks.ts';
import type { PlaceRow } from '../model/place-row.ts';
import style from './place-choice.module.css';
import { Thumbnail } from './small-map.tsx';

interface PlaceChoiceProps {
  readonly place: PlaceRow;
  /** The certain place of the article that it lies nearest to. */
  readonly nearest?: Landmark | null;
  readonly isChosen: boolean;
  /** Whether a small map shows where it is. */
  readonly mapped?: boolean;
  choose(): void;
}

/** A place that words may mean: its name, its kind and where it lies. */
export function PlaceChoice({ place, nearest = null, isChosen, mapped = false, choose }: PlaceChoiceProps) {
  const { language, kinds, share } = useMessages();
  const { fix } = useWords();
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
      {nearest !== null && (
        <span className={style.facts}>{fix.away(nearest.km, nameOf(nearest.place, language))}</span>
      )}
      {place.ofWorld !== null && <span className={style.facts}>{fix.fromWorld}</span>}
      {mapped && place.point !== null && (
        <span className={style.map}>
          <Thumbnail point={place.point} />
        </span>
      )}
    </button>
  );
}

export const nameOf = ({ names }: PlaceRow, language: string): string => inLanguage(names, language);
